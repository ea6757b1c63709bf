import { IRREGULAR_VERBS } from '../../lexicon/en/irregular-verbs.ts';

/** All forms of a verb: the lemma itself, third person, past and participles. */
export function verbForms(lemma: string): readonly string[] {
  const doubled = /^[^aeiou]*[aeiou][bdglmnprt]$/.test(lemma) ? lemma + lemma.at(-1) : null;
  const y = /[^aeiou]y$/.test(lemma);
  const base = y ? `${lemma.slice(0, -1)}i` : lemma.replace(/e$/, '');
  const third = y ? `${base}es` : lemma + (/(?:s|sh|ch|x|z|o)$/.test(lemma) ? 'es' : 's');
  const ing = /(?:ee|ye|oe)$/.test(lemma) ? `${lemma}ing` : `${doubled ?? lemma.replace(/e$/, '')}ing`;
  return [lemma, third, ing, ...(IRREGULAR_VERBS.get(lemma) ?? [`${doubled ?? base}ed`])];
}
