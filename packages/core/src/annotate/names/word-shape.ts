/** Whether the word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Whether the word is an abbreviation in capitals: "APEC", "UAW", "AT&T". */
export function isAcronym(word: string): boolean {
  return (
    word.length > 1 && word.length < 12 && /^[\p{Lu}\p{N}&.-]+$/u.test(word) && /\p{Lu}.*\p{Lu}/u.test(word)
  );
}

/** The word without case, accents and full stops: "Lü" and "Lu", "U.S." and "US" are one. */
export function fold(word: string): string {
  if (/^[a-z]+$/u.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();
}

/** Whether the token marks a possessor: 's, ’s, or a bare apostrophe. */
export function isPossessive(word: string): boolean {
  return word === "'s" || word === '’s' || word === "'" || word === '’';
}

/** The singular of a plural noun in lower case, as far as its ending tells. */
export function singularOf(word: string): string {
  if (word.endsWith('women')) return word.replace(/women$/u, 'woman');
  if (word.endsWith('men')) return word.replace(/men$/u, 'man');
  if (word.endsWith('ies')) return word.replace(/ies$/u, 'y');
  if (word.endsWith('sses') || word.endsWith('ches')) return word.slice(0, -2);
  return word.replace(/s$/u, '');
}
