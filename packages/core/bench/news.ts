import { readdirSync, readFileSync } from 'node:fs';

/** Length of the article that the benches read, in UTF-16 code units. */
export const ARTICLE_LENGTH = 6_000;

/** The articles in seeds/, one behind the other, again and again, cut at a length. */
export function newsOfLength(length: number): string {
  const seeds = new URL('../../../seeds/', import.meta.url);
  const names = readdirSync(seeds).filter((name) => /^\d.*\.txt$/.test(name));
  const news = names.map((name) => readFileSync(new URL(name, seeds), 'utf8')).join('\n\n');
  return `${news}\n\n`.repeat(Math.ceil(length / (news.length + 2))).slice(0, length);
}

/** The middle one of the numbers, 0 of none. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
