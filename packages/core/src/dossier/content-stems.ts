const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a an and any at between both by for from her his how in into its more new no of on or other our over some such that the their these this those to under up whether with'.split(
    ' ',
  ),
);

/** The words of a phrase that tell what it is about, lower-case and without their endings. */
export function contentStems(phrase: string): ReadonlySet<string> {
  const words = phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 1 && !FUNCTION_WORDS.has(word)).map(stem));
}

function stem(word: string): string {
  if (word.length <= 3) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/u.test(word)) return word.slice(0, -2);
  return /[^s]s$/u.test(word) ? word.slice(0, -1) : word;
}
