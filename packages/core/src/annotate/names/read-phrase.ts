import { MOTIONS, PLACE_PREPOSITIONS } from '../../lexicon/en/named-things.ts';
import type { Sentence, Token } from '../../syntax/doc.ts';
import { textOf } from '../../syntax/text-of.ts';
import type { BasePhrase } from './base-phrases.ts';
import { type CountryMatch, countryAt } from './countries.ts';
import { readActing } from './read-acting.ts';
import { readName } from './read-name.ts';
import { readNominal } from './read-nominal.ts';
import type { CountryPhrase, Reading } from './reading.ts';
import type { Segment } from './segment.ts';
import { isCapitalised, isPossessive } from './word-shape.ts';

/** What a base phrase names: the whole first where it names anything, then what lies inside. */
export function readPhrase(sentence: Sentence, phrase: BasePhrase): readonly Reading[] {
  const readings: Reading[] = [];
  let owner: Reading | null = null;
  let from = phrase.from;
  while (from < phrase.to) {
    let to = from;
    while (to < phrase.to && !isPossessive(sentence.tokens[to]!.text)) to++;
    const segment = segmentOf(sentence, owner ? phrase.from : from, from, to, owner);
    const whole = readSegment(segment);
    readings.unshift(...whole, ...(wholeCovers(whole[0], segment) ? innerCountries(segment, whole[0]) : []));
    owner = whole[0] ?? null;
    from = to + 1;
  }
  return readings;
}

function readSegment(segment: Segment): readonly Reading[] {
  if (segment.from >= segment.to) return [];
  const country = wholeCountry(segment);
  if (country) return [country];
  const reading = readNominal(segment) ?? readName(segment) ?? readActing(segment);
  if (!reading || isTwoNames(segment, reading)) return innerNames(segment);
  return [asCountry(segment, reading) ?? reading];
}

/** "told Roe China hopes": a country behind a name that is no part of it. */
function isTwoNames({ sentence, countries }: Segment, reading: Reading): boolean {
  const last = countries.at(-1);
  if (
    reading.type !== 'name' ||
    reading.title ||
    !last ||
    last.from <= reading.nameFrom ||
    last.use === 'adjective'
  )
    return false;
  const { label, head } = sentence.tokens[reading.to - 1]!;
  const inside = head >= reading.nameFrom && head < reading.to;
  if (!inside && label.startsWith('nsubj')) return true;
  const next = sentence.tokens[reading.to];
  const acts = next?.upos === 'VERB' || next?.upos === 'AUX' || next?.text === '“' || next?.text === '"';
  return acts && last.use === 'name' && last.from === reading.nameFrom + 1;
}

/** A name whose words are a country's after all: behind "anti-", before a comma. */
function asCountry(segment: Segment, reading: Reading): CountryPhrase | null {
  if (reading.type !== 'name' || reading.title) return null;
  const match = countryAt(segment.sentence.tokens, reading.nameFrom, reading.nameTo);
  if (match?.length !== reading.nameTo - reading.nameFrom) return null;
  return countryPhrase(
    segment,
    { ...match, from: reading.nameFrom },
    reading.nameFrom === segment.from ? reading.from : reading.nameFrom,
  );
}

function wholeCovers(reading: Reading | undefined, segment: Segment): boolean {
  return (
    reading !== undefined &&
    reading.type !== 'country' &&
    reading.from <= segment.outer &&
    reading.to >= segment.to
  );
}

function segmentOf(
  sentence: Sentence,
  outer: number,
  start: number,
  to: number,
  owner: Reading | null,
): Segment {
  let from = start;
  let determiner: string | null = null;
  while (from < to && isDeterminer(sentence.tokens[from]!))
    determiner = sentence.tokens[from++]!.text.toLowerCase();
  const countries: (CountryMatch & { from: number })[] = [];
  for (let at = from; at < to; ) {
    const match = countryAt(sentence.tokens, at, to);
    if (match) countries.push({ ...match, from: at });
    at += match?.length ?? 1;
  }
  return { sentence, outer, from, to, determiner, owner, countries };
}

function isDeterminer({ upos, xpos }: Token): boolean {
  return upos === 'DET' || upos === 'PRON' || xpos === 'PRP$';
}

/** The phrase is a country's name, capital, people or, with "the", its adjective. */
function wholeCountry(segment: Segment): CountryPhrase | null {
  const [match] = segment.countries;
  if (!match || match.from !== segment.from || match.from + match.length !== segment.to) return null;
  if (match.use === 'adjective' && segment.determiner !== 'the' && !isName(segment)) return null;
  return countryPhrase(segment, match, segment.outer);
}

/** Tagged as a noun, so that a word such as "Chinese" stands for people, not before a noun. */
function isName(segment: Segment): boolean {
  const last = segment.sentence.tokens[segment.to - 1]!;
  return last.upos === 'PROPN' || last.upos === 'NOUN';
}

function countryPhrase(
  segment: Segment,
  match: CountryMatch & { readonly from: number },
  from: number,
): CountryPhrase {
  const { sentence } = segment;
  const to = match.from + match.length;
  const locative = match.use === 'capital' && isPlace(sentence, from, to);
  const text = textOf(sentence.tokens, match.from, to);
  return {
    type: 'country',
    sentence: sentence.index,
    from,
    to,
    head: to - 1,
    owner: null,
    country: match.country,
    use: match.use,
    text,
    locative,
  };
}

/** The city, not its government: "in Beijing", "flew to Moscow", but not "ties to Moscow" or "in Moscow's view". */
function isPlace({ tokens }: Sentence, from: number, to: number): boolean {
  const before = tokens[from - 1]?.text.toLowerCase() ?? '';
  if (!PLACE_PREPOSITIONS.has(before) || isPossessive(tokens[to]?.text ?? '')) return false;
  return (
    !AIMING.has(before) || tokens.slice(Math.max(0, from - 5), from).some(({ lemma }) => MOTIONS.has(lemma))
  );
}

/** Prepositions that lead to a place only behind a word of motion. */
const AIMING: ReadonlySet<string> = new Set(['to', 'from', 'toward', 'towards']);

/** Countries named inside a larger phrase: "Chinese" in "Chinese officials"; of a name, in its title or at its head. */
function innerCountries(segment: Segment, whole: Reading | undefined): readonly CountryPhrase[] {
  const proper = whole?.type === 'name' ? whole : null;
  return segment.countries
    .filter(({ from, length }) => !proper || from + length <= proper.nameFrom || from === proper.nameFrom)
    .map((match) => countryPhrase(segment, match, match.from));
}

/** Names used before a common noun: "Roe trip", "Roe-Poe meeting", "US-China ties". */
function innerNames(segment: Segment): readonly Reading[] {
  const { tokens } = segment.sentence;
  const readings: Reading[] = [];
  let at = segment.from;
  while (at < segment.to) {
    const country = segment.countries.find((match) => match.from === at);
    let end = at;
    while (
      end < segment.to &&
      isCapitalised(tokens[end]!.text) &&
      !segment.countries.some((match) => match.from === end)
    )
      end++;
    const inner =
      end > at
        ? readName({ ...segment, outer: at, from: at, to: end, determiner: null, owner: null, countries: [] })
        : null;
    if (country) readings.push(countryPhrase(segment, country, at));
    else if (inner && !isAdjective(tokens, at, end)) readings.push(inner);
    at = country ? at + country.length : Math.max(end, at + 1);
  }
  return readings;
}

/** "Western companies", "Hispanic voters": a capital that names nobody. */
function isAdjective(tokens: readonly Token[], from: number, to: number): boolean {
  return to === from + 1 && tokens[from]!.upos === 'ADJ';
}
