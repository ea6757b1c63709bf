/** Words that say nothing of what a phrase is about. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a about after all also an and any are as at be been before being between both but by can could did do does for from ' +
    'had has have he her his how i if in into is it its may might more must new no not of on one or other our out over say ' +
    'said says she should so some such than that the their them there these they this those to two under up was we were ' +
    'what when where whether which while who will with would you'
  ).split(' '),
);

/** The words of a phrase that tell what it is about, lower-case and without their endings, in order, each once. */
export function contentStems(phrase: string): readonly string[] {
  const words = phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [
    ...new Set(
      words.filter((word) => word.length > 1 && !FUNCTION_WORDS.has(word)).map((word) => stem(word)),
    ),
  ];
}

function stem(word: string): string {
  if (word.length <= 3) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/u.test(word)) return word.slice(0, -2);
  return /[^s]s$/u.test(word) ? word.slice(0, -1) : word;
}
