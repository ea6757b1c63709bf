/** A way to find a quote by how the text is laid out, where no reporting expression tells. */
interface LayoutRule {
  readonly id: string;
  /** A text with a quote by this rule. */
  readonly example: string;
  /** A text like it, without one. */
  readonly counterexample: string;
}

/** The rules of quotes that have no row among the ways of reporting. */
export const LAYOUT_RULES = [
  {
    id: 'floating',
    example: 'Moss said the road was icy. “It was a bad start.”',
    counterexample: 'Moss said: “The road was icy.” “It was a bad start.”',
  },
  {
    id: 'name-beside',
    example: 'Petra Holm: “It was a bad start.”',
    counterexample: 'Petra Holm saw “a bad start”.',
  },
  {
    id: 'action-lead',
    example: 'Petra Holm shook her head. “It was a bad start.”',
    counterexample: 'Petra Holm shook her head.\n“It was a bad start.”',
  },
  {
    id: 'colon-lead',
    example: 'And from the chair of the board:\n“It was a bad start.”',
    counterexample: 'And from the chair of the board.\n“It was a bad start.”',
  },
  {
    id: 'unattributed',
    example: '“It was a bad start.”',
    counterexample: '“It was a bad start,” Moss said.',
  },
  {
    id: 'block-quote',
    example: 'The minister wrote on Friday:\nThe ferry will stay. It was never in doubt.',
    counterexample: 'The minister wrote on Friday.\nThe ferry will stay. It was never in doubt.',
  },
  {
    id: 'headline',
    example: 'Moss: The ferry is late\nIda Moss spoke to the board on Monday.',
    counterexample: 'Ferries: The boats are late\nIda Moss spoke to the board on Monday.',
  },
  {
    id: 'question-and-answer',
    example: 'Q: Is the ferry late?\nA: It is late again, by an hour.',
    counterexample: 'Q: Is the ferry late?\nQ: Is it late again, by an hour?',
  },
  {
    id: 'transcript',
    example: 'HOLM: The ferry is late.\nMOSS: It is.\nHOLM: By an hour.\nMOSS: Or two.',
    counterexample: 'HOURS: The ferry is late.\nFARES: They rise.',
  },
  {
    id: 'post',
    example: 'The ferry is late again. — Ida Moss (@idamoss) May 3, 2023',
    counterexample: 'The ferry is late again — Ida Moss (the mayor) is not.',
  },
] as const satisfies readonly LayoutRule[];

/** The id of one of those. */
export type LayoutRuleId = (typeof LAYOUT_RULES)[number]['id'];
