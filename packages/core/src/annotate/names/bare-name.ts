import type { Sentence } from '../../syntax/doc.ts';
import type { NamePhrase } from './reading.ts';

/** The tokens `from` to `to`, exclusive, read as a name of which nothing else is known; `tentative` as in `NamePhrase`. */
export function bareName(
  { index, tokens }: Sentence,
  { from, to, head }: Pick<NamePhrase, 'from' | 'to' | 'head'>,
  tentative: boolean,
): NamePhrase {
  return {
    type: 'name',
    sentence: index,
    from,
    to,
    head,
    owner: null,
    words: tokens.slice(from, to).map(({ text }) => text),
    nameFrom: from,
    nameTo: to,
    title: null,
    titleCountry: null,
    modifiers: [],
    plural: false,
    gender: null,
    votes: { person: 0, organisation: 0, place: 0, thing: 0 },
    tentative,
    acronym: null,
    politicalParty: null,
  };
}
