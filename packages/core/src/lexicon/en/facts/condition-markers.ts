/** Words that make a point depend on something. */
export interface ConditionMarker {
  readonly id: string;
  /** The words, lower case, one behind the other. */
  readonly words: readonly string[];
  /** What follows: a clause with its verb, or a noun phrase. */
  readonly governs: 'clause' | 'phrase';
  /** What is accepted under it is not settled yet; "in exchange for" is part of a deal that is. */
  readonly leavesOpen?: true;
  /** Words before the marker that make something else of it: "as if". */
  readonly notAfter?: readonly string[];
  /** Words right behind the marker that make something else of it: "if necessary". */
  readonly notBefore?: readonly string[];
  /** A sentence that holds a condition, which ends it. */
  readonly example: string;
  /** A sentence with the same word and no condition. */
  readonly counterexample: string;
}

/** The markers of conditions; of two that fit at one word the first counts. */
export const CONDITION_MARKERS: readonly ConditionMarker[] = [
  {
    id: 'only-if',
    words: ['only', 'if'],
    governs: 'clause',
    leavesOpen: true,
    example: 'Atlantis will open its ports only if Lemuria lifts the embargo.',
    counterexample: 'Atlantis will open only two ports.',
  },
  {
    id: 'if',
    words: ['if'],
    governs: 'clause',
    leavesOpen: true,
    notAfter: [
      'as',
      'even',
      'what',
      'ask',
      'know',
      'see',
      'wonder',
      'doubt',
      'decide',
      'clear',
      'unclear',
      'sure',
    ],
    notBefore: ['any', 'anything', 'necessary', 'needed', 'not', 'possible', 'so', 'ever'],
    example: 'Atlantis will open its ports if Lemuria lifts the embargo.',
    counterexample: 'The envoy asked if the ports were open.',
  },
  {
    id: 'unless',
    words: ['unless'],
    governs: 'clause',
    example: 'The union will strike on Monday unless the company raises wages.',
    counterexample: 'The union will strike on Monday.',
  },
  {
    id: 'provided-that',
    words: ['provided', 'that'],
    governs: 'clause',
    leavesOpen: true,
    example: 'Lemuria will open two ports provided that the truce holds.',
    counterexample: 'Lemuria provided two ships.',
  },
  {
    id: 'provided',
    words: ['provided'],
    governs: 'clause',
    leavesOpen: true,
    example: 'Lemuria will open two ports provided the truce holds.',
    counterexample: 'Lemuria provided the ships that carried the grain.',
  },
  {
    id: 'providing',
    words: ['providing', 'that'],
    governs: 'clause',
    leavesOpen: true,
    example: 'Lemuria will open two ports providing that the truce holds.',
    counterexample: 'Lemuria is providing ships that carry grain.',
  },
  {
    id: 'as-long-as',
    words: ['as', 'long', 'as'],
    governs: 'clause',
    example: 'Acme will keep the plant as long as the workers accept the contract.',
    counterexample: 'The bridge is as long as a mile.',
  },
  {
    id: 'so-long-as',
    words: ['so', 'long', 'as'],
    governs: 'clause',
    example: 'Acme will keep the plant so long as the workers accept the contract.',
    counterexample: 'The talks took so long that the envoys left.',
  },
  {
    id: 'once',
    words: ['once'],
    governs: 'clause',
    notBefore: ['again', 'more', 'upon', 'every', 'in'],
    example: 'The two sides will exchange prisoners once the treaty is ratified.',
    counterexample: 'The two sides met once in May.',
  },
  {
    id: 'only-after',
    words: ['only', 'after'],
    governs: 'clause',
    example: 'Lemuria will free the sailors only after Atlantis pays the fine.',
    counterexample: 'Lemuria freed the sailors after Atlantis paid the fine.',
  },
  {
    id: 'assuming',
    words: ['assuming'],
    governs: 'clause',
    example: 'The line will reopen in June assuming that both parliaments agree.',
    counterexample: 'The minister was assuming too much.',
  },
  {
    id: 'on-condition-that',
    words: ['on', 'condition', 'that'],
    governs: 'clause',
    leavesOpen: true,
    example: 'Atlantis agreed to the truce on condition that the rebels leave the city.',
    counterexample: 'The envoy spoke on condition of anonymity.',
  },
  {
    id: 'on-the-condition-that',
    words: ['on', 'the', 'condition', 'that'],
    governs: 'clause',
    leavesOpen: true,
    example: 'Atlantis agreed to the truce on the condition that the rebels leave the city.',
    counterexample: 'The doctor spoke on the condition of the minister.',
  },
  {
    id: 'in-the-event',
    words: ['in', 'the', 'event', 'that'],
    governs: 'clause',
    example: 'Acme will pay the fee in the event that the merger fails.',
    counterexample: 'The minister took part in the event in May.',
  },
  {
    id: 'in-exchange-for',
    words: ['in', 'exchange', 'for'],
    governs: 'phrase',
    example: 'Lemuria will free the sailors in exchange for two ships.',
    counterexample: 'The exchange of prisoners took a day.',
  },
  {
    id: 'in-return-for',
    words: ['in', 'return', 'for'],
    governs: 'phrase',
    example: 'Lemuria will free the sailors in return for two ships.',
    counterexample: 'The envoys met on their return from Lemuria.',
  },
  {
    id: 'subject-to',
    words: ['subject', 'to'],
    governs: 'phrase',
    leavesOpen: true,
    example: 'The agreement is subject to ratification by the parliament.',
    counterexample: 'The subject was new to the envoy.',
  },
  {
    id: 'conditional-on',
    words: ['conditional', 'on'],
    governs: 'phrase',
    leavesOpen: true,
    example: 'The loan is conditional on a cut in spending.',
    counterexample: 'The judge gave a conditional sentence on Monday.',
  },
  {
    id: 'contingent-on',
    words: ['contingent', 'on'],
    governs: 'phrase',
    leavesOpen: true,
    example: 'The merger is contingent on the approval of the regulators.',
    counterexample: 'A contingent of soldiers left on Monday.',
  },
  {
    id: 'contingent-upon',
    words: ['contingent', 'upon'],
    governs: 'phrase',
    leavesOpen: true,
    example: 'The merger is contingent upon the approval of the regulators.',
    counterexample: 'A contingent of soldiers left.',
  },
  {
    id: 'depending-on',
    words: ['depending', 'on'],
    governs: 'phrase',
    example: 'Acme will close one or two plants depending on the outcome of the talks.',
    counterexample: 'The farmers were counting on rain.',
  },
  {
    id: 'pending',
    words: ['pending'],
    governs: 'phrase',
    example: 'The two sides suspended the duties pending a review of the quotas.',
    counterexample: 'The case is still pending.',
  },
];
