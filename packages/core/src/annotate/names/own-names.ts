import type { Words } from '../../schema/words.ts';
import type { Sentence } from '../../syntax/doc.ts';
import { findPhrases, type Phrases, phrases } from '../../syntax/phrases.ts';
import { nameKey } from '../actors/name-groups.ts';
import { bareName } from './bare-name.ts';
import { headOf } from './head-of.ts';
import type { NamePhrase, Reading } from './reading.ts';

/** A party of the user's words. */
export type OwnParty = Words['parties'][number];

/** The parties of the user's words, to be found in sentences and by name. */
export interface OwnNames {
  readonly byName: ReadonlyMap<string, OwnParty>;
  readonly phrases: Phrases<OwnParty>;
}

/** Make the user's parties ready to be found; of two with one name the first counts. */
export function ownNames(parties: readonly OwnParty[]): OwnNames {
  const forms = parties.flatMap((party) =>
    [party.name, ...party.aliases].map((form) => [form, party] as const),
  );
  const byName = new Map<string, OwnParty>();
  for (const [form, party] of forms) {
    const key = nameKey(form.split(/\s+/u));
    if (!byName.has(key)) byName.set(key, party);
  }
  return { byName, phrases: phrases(forms) };
}

/** The readings of a sentence with each of the user's parties read as a name; what lies inside or across one gives way. */
export function withOwnNames(
  sentence: Sentence,
  readings: readonly Reading[],
  own: OwnNames,
): readonly Reading[] {
  const found = findPhrases(sentence.tokens, own.phrases);
  if (found.length === 0) return readings;
  const names = found.filter(({ from, to }) => !readings.some((reading) => isSameName(reading, from, to)));
  const kept = readings.filter((reading) => !names.some(({ from, to }) => clashes(reading, from, to)));
  const all = [...kept, ...names.map(({ from, to }) => ownName(sentence, from, to))];
  return all.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** The name alone is read already, perhaps behind a title. */
function isSameName(reading: Reading, from: number, to: number): boolean {
  return reading.type === 'name' && reading.nameFrom === from && reading.nameTo === to;
}

/** Whether a reading lies within the name, or reaches over one of its ends. */
function clashes(reading: Reading, from: number, to: number): boolean {
  const isApart = reading.to <= from || reading.from >= to;
  const isAround = reading.from <= from && reading.to >= to && reading.to - reading.from > to - from;
  return !isApart && !(isAround && reading.type !== 'name');
}

function ownName(sentence: Sentence, from: number, to: number): NamePhrase {
  return bareName(sentence, { from, to, head: headOf(sentence.tokens, from, to) ?? from }, false);
}
