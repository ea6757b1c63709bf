import type { AnnotatedDoc, Factuality } from '../../annotate/annotated-doc.ts';
import type { CueClass } from '../../lexicon/en/items/item-cue.ts';
import type { Excerpt } from '../../schema/span.ts';
import { decidingFactuality } from './deciding-factuality.ts';
import type { Judgement } from './judge.ts';
import type { CueMatch } from './match-cues.ts';
import { isOwnCue } from './own-cues.ts';
import { isAgreementStatus, readingOf, type Status } from './reading.ts';

/**
 * Why an item has its status, in one sentence: what its cue tells, how it stands to fact, and what the rules and the model
 * make of it; and the condition, if there is one, for which what would be settled is not.
 */
export function explainStatus(
  doc: AnnotatedDoc,
  { candidate, status, confidence }: Judgement,
  condition: Excerpt | null,
): string {
  const { main } = candidate;
  const factuality = decidingFactuality(doc, candidate);
  const reading = readingOf(main, factuality);
  const model = isOwnCue(main.cue) ? 'and the cue is the user’s own' : modelText(status, reading, confidence);
  const depends = condition === null ? '' : `; it depends on “${condition.text}”, so it is in principle`;
  return `“${cueText(main)}” ${CLASSES[main.cue.class]}, ${stance(factuality)}: ${STATUSES[reading]} by the rules, ${model}${depends}.`;
}

function modelText(status: Status, reading: Status, confidence: number): string {
  const kind = isAgreementStatus(status) ? 'an agreement' : 'an open issue';
  const sure = `the model is ${Math.round(confidence * 100)}% sure that it is ${kind}`;
  return status === reading ? `and ${sure}` : `but ${sure}, ${STATUSES[status]} most likely`;
}

const CLASSES: Readonly<Record<CueClass, string>> = {
  acceptance: 'tells of something accepted or done',
  terms: 'says what a deal provides',
  leaning: 'leans to yes',
  commitment: 'binds one party',
  refusal: 'says no',
  demand: 'asks for something',
  accusation: 'blames the other side',
  conflict: 'tells of a quarrel',
  lack_of_result: 'tells of no result',
  pending: 'leaves it for later',
};

const STATUSES: Readonly<Record<Status, string>> = {
  reached: 'reached',
  in_principle: 'in principle',
  pledge: 'a pledge',
  no_progress: 'no progress',
  disputed: 'disputed',
  refused: 'refused',
  pending: 'pending',
};

/** How the article stands to what the cue tells. */
function stance(factuality: Factuality): string {
  const flags = STANCES.filter(([flag]) => factuality[flag]).map(([, words]) => words);
  return [...new Set(flags)].join(' and ') || 'as plain fact';
}

const STANCES: readonly (readonly [keyof Factuality, string])[] = [
  ['negated', 'denied'],
  ['conditional', 'on a condition'],
  ['hoped', 'as a wish'],
  ['future', 'still ahead'],
  ['modal', 'still ahead'],
  ['reported', 'by somebody’s account'],
  ['past', 'of an earlier time'],
];

/** The cue words with “…” where others stand between them. */
function cueText({ words }: CueMatch): string {
  return words
    .map(({ text, index }, place) => {
      const before = words[place - 1];
      return before === undefined ? text : before.index === index - 1 ? ` ${text}` : ` … ${text}`;
    })
    .join('');
}
