/** The inflected forms of a verb that are not made by rule. */
export type IrregularForms = ReadonlyMap<string, readonly string[]>;

/** All forms of a verb: the lemma itself, third person, past, participles. */
export function verbForms(lemma: string, irregular: IrregularForms): readonly string[] {
  const stem = lemma.replace(/e$/, '');
  const third = /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma.replace(/([^aeiou])y$/, '$1ie')}s`;
  const past = `${lemma.replace(/([^aeiou])y$/, '$1ie').replace(/e$/, '')}ed`.replace(/ieed$/, 'ied');
  const ing = /(?:ee|ye|oe)$/.test(lemma) ? `${lemma}ing` : `${stem}ing`;
  const doubled = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma) ? `${lemma}${lemma.at(-1)}` : null;
  const extra = irregular.get(lemma);
  return [lemma, third, ...(extra ?? (doubled ? [`${doubled}ed`] : [past])), doubled ? `${doubled}ing` : ing];
}
