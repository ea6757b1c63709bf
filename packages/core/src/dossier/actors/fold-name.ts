/** The words of a name, without accents, case, full stops and possessive endings. */
export function nameWords(name: string): readonly string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('.', '');
  return plain.replaceAll(/['’]s(?![\p{L}\p{N}])/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The first letters of a name's capitalised words: "UN" of "United Nations"; empty for a single word. */
export function initials(name: string): string {
  const letters = name
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]!);
  return letters.length < 2 ? '' : letters.join('').toLowerCase();
}

/** Whether the name is a word or two in capitals, as acronyms are: "IMF", "U.N.". */
export function looksLikeAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,8}$/u.test(name) || /^\p{Lu}\p{L}{1,5}$/u.test(name);
}
