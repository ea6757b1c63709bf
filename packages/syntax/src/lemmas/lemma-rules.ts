import { remembering } from '../tokens/remember.ts';
import { lemmaWithE, regularLemmas } from './regular-lemmas.ts';

/**
 * Rules from endings to lemmas, by Penn tag: the longest ending that has a rule decides. Written as lines
 * `TAG rule rule …`; a rule is `ending/cut/added`, an ending that is a whole word begins with `^`.
 */
export type LemmaRules = ReadonlyMap<string, ReadonlyMap<string, LemmaRule>>;

export interface LemmaRule {
  /** Characters to take off the end. */
  readonly cut: number;
  readonly added: string;
}

export const LONGEST_ENDING = 6;

export function decodeLemmaRules(encoded: string): LemmaRules {
  const rules = new Map<string, Map<string, LemmaRule>>();
  for (const line of encoded.split('\n')) {
    const [tag = '', ...items] = line.split(' ');
    const ofTag = new Map<string, LemmaRule>();
    for (const item of items) {
      const [ending = '', cut = '0', added = ''] = item.split('/');
      ofTag.set(ending, { cut: Number(cut), added });
    }
    rules.set(tag, ofTag);
  }
  return rules;
}

/**
 * Makes the function from words to lemmas for one Penn tag: proper nouns keep their case, all else goes to lower case. A
 * rule's lemma that `isKnown` does not know gives way to a regular one that it does.
 */
export function createLemmatizer(
  rules: ReadonlyMap<string, LemmaRule> | undefined,
  xpos: string,
  isProper: boolean,
  isKnown: (lemma: string) => boolean,
): (word: string) => string {
  if (rules === undefined) return isProper ? (word) => word : levelled;
  return remembering((word) => {
    const lower = levelled(word);
    return isProper
      ? applyRule(word, wholeRule(lower, rules) ?? endingRule(lower, rules))
      : lemmaOf(lower, rules, xpos, isKnown);
  });
}

function lemmaOf(
  word: string,
  rules: ReadonlyMap<string, LemmaRule>,
  xpos: string,
  isKnown: (lemma: string) => boolean,
): string {
  const whole = wholeRule(word, rules);
  if (whole !== undefined) return applyRule(word, whole);
  if (xpos === 'JJ' && word.endsWith('ing')) return word;
  const withE = lemmaWithE(word, xpos);
  if (withE !== undefined) return withE;
  const lemma = applyRule(word, endingRule(word, rules));
  const regular = regularLemmas(word, xpos);
  if (regular.length === 0 || (lemma !== word && isKnown(lemma))) return lemma;
  return regular.find(isKnown) ?? lemma;
}

function applyRule(form: string, rule: LemmaRule | undefined): string {
  if (rule === undefined || rule.cut > form.length) return form;
  return form.slice(0, form.length - rule.cut) + rule.added;
}

function wholeRule(word: string, rules: ReadonlyMap<string, LemmaRule>): LemmaRule | undefined {
  return word.length <= 12 ? rules.get(`^${word}`) : undefined;
}

function endingRule(word: string, rules: ReadonlyMap<string, LemmaRule>): LemmaRule | undefined {
  for (let length = Math.min(LONGEST_ENDING, word.length); length >= 0; length--) {
    const rule = rules.get(word.slice(word.length - length));
    if (rule !== undefined) return rule;
  }
  return undefined;
}

/** Lower case with straight apostrophes. */
function levelled(word: string): string {
  return isLowerAscii(word) ? word : word.toLowerCase().replace(/[’‘`]/g, "'");
}

function isLowerAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code > 127 || (code >= 65 && code <= 90)) return false;
  }
  return true;
}
