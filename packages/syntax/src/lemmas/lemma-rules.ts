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

const REMEMBERED = 4096;

/** Makes the function from words to lemmas for one tag: proper nouns keep their case, all else goes to lower case. */
export function createLemmatizer(
  rules: ReadonlyMap<string, LemmaRule> | undefined,
  isProper: boolean,
): (word: string) => string {
  if (rules === undefined) return isProper ? (word) => word : lowerCase;
  const remembered = new Map<string, string>();
  return (word) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const lower = lowerCase(word);
    const rule = longestRule(lower.replace(/[’‘`]/g, "'"), rules);
    const form = isProper ? word : lower;
    const lemma =
      rule === undefined || rule.cut > form.length
        ? form
        : form.slice(0, form.length - rule.cut) + rule.added;
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(word, lemma);
    return lemma;
  };
}

function longestRule(word: string, rules: ReadonlyMap<string, LemmaRule>): LemmaRule | undefined {
  if (word.length <= 12) {
    const whole = rules.get(`^${word}`);
    if (whole !== undefined) return whole;
  }
  for (let length = Math.min(LONGEST_ENDING, word.length); length >= 0; length--) {
    const rule = rules.get(word.slice(word.length - length));
    if (rule !== undefined) return rule;
  }
  return undefined;
}

function lowerCase(word: string): string {
  return isLowerAscii(word) ? word : word.toLowerCase();
}

function isLowerAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code > 127 || (code >= 65 && code <= 90)) return false;
  }
  return true;
}
