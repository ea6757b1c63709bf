import { PRONOUNS } from '../../lexicon/en/pronouns.ts';
import type { Sentence, Token } from '../../syntax/doc.ts';
import type { PronounPhrase, RelativePhrase } from './reading.ts';

/** The sentence's pronouns of the third person, but for an "it" that means nobody. */
export function readPronouns(sentence: Sentence): readonly PronounPhrase[] {
  return sentence.tokens.flatMap((token): PronounPhrase[] => {
    const word = token.text.toLowerCase();
    const reading = PRONOUNS.get(word);
    const pronoun = reading && (token.upos === 'PRON' || token.xpos.startsWith('PRP'));
    if (!pronoun || isExpletive(sentence, token)) return [];
    const possessive = token.xpos === 'PRP$' || token.label === 'nmod:poss';
    const at = token.index;
    return [
      {
        type: 'pronoun',
        sentence: sentence.index,
        from: at,
        to: at + 1,
        head: at,
        owner: null,
        word,
        reading,
        possessive,
      },
    ];
  });
}

/** The words that open a relative clause, with what the clause hangs from; "who" without a tree, from the word before. */
export function readRelatives({ tokens, index: sentence }: Sentence): readonly RelativePhrase[] {
  return tokens.flatMap((token): RelativePhrase[] => {
    const antecedent = RELATIVE.has(token.text.toLowerCase()) ? antecedentOf(tokens, token) : -1;
    if (antecedent < 0) return [];
    const { index } = token;
    return [{ type: 'relative', sentence, from: index, to: index + 1, head: index, owner: null, antecedent }];
  });
}

function antecedentOf(tokens: readonly Token[], { index, text, head }: Token): number {
  const clause = tokens[head];
  if (clause?.label.startsWith('acl') && clause.head < index) return clause.head;
  if (!text.startsWith('who')) return -1;
  return tokens[index - 1]?.text === ',' ? index - 2 : index - 1;
}

const RELATIVE: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'that']);

/** "it is clear that", "it appeared": nobody is meant. */
function isExpletive(sentence: Sentence, token: Token): boolean {
  if (token.text.toLowerCase() !== 'it') return false;
  if (token.label === 'expl') return true;
  const next = sentence.tokens[token.index + 1];
  return next?.lemma === 'appear' || next?.lemma === 'seem';
}
