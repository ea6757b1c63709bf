import { readdirSync, readFileSync } from 'node:fs';

/** Articles that are read one after another, and their name in the tables. */
export interface Corpus {
  readonly name: string;
  readonly texts: readonly string[];
}

const seeds = new URL('../../../../seeds/', import.meta.url);
const written = new URL('../../articles/', import.meta.url);

/** The five articles in seeds/, and one article of 6 KB that was written for this bench. */
export function readCorpora(): readonly Corpus[] {
  const names = readdirSync(seeds).filter((name) => /^\d.*\.txt$/u.test(name));
  const texts = names.map((name) => readFileSync(new URL(name, seeds), 'utf8'));
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  return [
    { name: `${texts.length} seeds, ${Math.round(characters / 1_000)} kB`, texts },
    { name: 'an article, 6 kB', texts: [readFileSync(new URL('strait-talks.txt', written), 'utf8')] },
  ];
}
