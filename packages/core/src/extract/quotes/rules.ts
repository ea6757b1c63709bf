import type { SpeechFrame } from '../../lexicon/en/speech-verbs.ts';
import type { Reader } from './cue-reading.ts';
import {
  readBareClause,
  readClaimNoun,
  readHearsay,
  readJudgement,
  readName,
  readNounClaim,
  readOrder,
  readPoint,
  readQuestion,
  readQuotationLead,
  readQuotedWords,
  readThatClause,
} from './read-complement.ts';
import {
  readAccording,
  readAsTag,
  readClauseTag,
  readParentheticalTag,
  readQuotationTag,
} from './read-tag.ts';

/** One way in which a cue reports what was said. */
export interface QuoteRule {
  readonly id: string;
  /** What the verb must take; null for "according to" and nouns. */
  readonly frames: readonly SpeechFrame[] | null;
  readonly read: Reader;
  /** A text with a quote by this rule. */
  readonly example: string;
  /** A text like it, without one. */
  readonly counterexample: string;
}

/** The ways of reporting, in the order in which they are tried. */
export const QUOTE_RULES: readonly QuoteRule[] = [
  {
    id: 'quotation-tag',
    frames: ['clause', 'question', 'words'],
    read: readQuotationTag,
    example: '“It was a start,” Moss said.',
    counterexample: '“It was a start,” Moss thought.',
  },
  {
    id: 'as-tag',
    frames: ['clause', 'words'],
    read: readAsTag,
    example: 'As the envoy told reporters, the road was icy.',
    counterexample: 'As the envoy left the room, the lights went out.',
  },
  {
    id: 'parenthetical-tag',
    frames: ['clause'],
    read: readParentheticalTag,
    example: 'The ferry, the company said, will return in June.',
    counterexample: 'The ferry, the company hoped, will return in June.',
  },
  {
    id: 'quotation-lead',
    frames: ['clause', 'question', 'words'],
    read: readQuotationLead,
    example: 'Moss said: “It was a start.”',
    counterexample: 'Moss smiled. The ghost ship was late.',
  },
  {
    id: 'claim-noun',
    frames: ['point', 'fact'],
    read: readClaimNoun,
    example: 'The envoy expressed hope that the ferry would return.',
    counterexample: 'The envoy kept hope that the ferry would return.',
  },
  {
    id: 'that-clause',
    frames: ['clause'],
    read: readThatClause,
    example: 'Moss told reporters in a statement that the road was icy.',
    counterexample: 'Moss believed that the road was icy.',
  },
  {
    id: 'bare-clause',
    frames: ['clause'],
    read: readBareClause,
    example: 'Moss said the road was icy.',
    counterexample: 'Moss felt the road was icy.',
  },
  {
    id: 'question',
    frames: ['question'],
    read: readQuestion,
    example: 'Lin asked whether the fee was legal.',
    counterexample: 'Lin knew whether the fee was legal.',
  },
  {
    id: 'order',
    frames: ['order'],
    read: readOrder,
    example: 'The union urged the company to return to the table.',
    counterexample: 'The union wanted the company to return to the table.',
  },
  {
    id: 'name',
    frames: ['name'],
    read: readName,
    example: 'Noor called the plan a gift to landlords.',
    counterexample: 'Noor called the ministry.',
  },
  {
    id: 'judgement-as',
    frames: ['as'],
    read: readJudgement('as'),
    example: 'Noor described the meeting as candid.',
    counterexample: 'Noor remembered the meeting as candid.',
  },
  {
    id: 'judgement-of',
    frames: ['of'],
    read: readJudgement('of'),
    example: 'The union accused the company of bad faith.',
    counterexample: 'The union robbed the company of hope.',
  },
  {
    id: 'judgement-for',
    frames: ['for'],
    read: readJudgement('for'),
    example: 'The minister blamed the strike for the delay.',
    counterexample: 'The minister used the strike for the delay.',
  },
  {
    id: 'judgement-to',
    frames: ['to'],
    read: readJudgement('to'),
    example: 'The minister attributed the delay to the weather.',
    counterexample: 'The minister moved the meeting to the harbour.',
  },
  {
    id: 'hearsay',
    frames: ['hearsay'],
    read: readHearsay,
    example: 'The company is said to be preparing an offer.',
    counterexample: 'The company is due to prepare an offer.',
  },
  {
    id: 'point',
    frames: ['point'],
    read: readPoint,
    example: 'The minister stressed the need for calm.',
    counterexample: 'The minister saw the need for calm.',
  },
  {
    id: 'quoted-words',
    frames: ['words', 'clause'],
    read: readQuotedWords,
    example: 'The premier hailed a “new page” in relations.',
    counterexample: 'The premier hailed a taxi.',
  },
  {
    id: 'clause-tag',
    frames: ['clause'],
    read: readClauseTag,
    example: 'The mine will close in March, Okoro said.',
    counterexample: 'The mine will close in March, Okoro hoped.',
  },
  {
    id: 'according-to',
    frames: null,
    read: readAccording,
    example: 'The dam, according to two engineers, was cracked.',
    counterexample: 'The dam was built according to plan.',
  },
  {
    id: 'noun-claim',
    frames: null,
    read: readNounClaim,
    example: 'The court rejected his claim that the fee was legal.',
    counterexample: 'The court rejected his belief that the fee was legal.',
  },
];
