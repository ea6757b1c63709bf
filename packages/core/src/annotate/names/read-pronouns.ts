import { PRONOUNS } from '../../lexicon/en/pronouns.ts';
import type { Sentence, Token } from '../../syntax/doc.ts';
import type { PronounPhrase } from './reading.ts';

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

/** "it is clear that", "it appeared": nobody is meant. */
function isExpletive(sentence: Sentence, token: Token): boolean {
  if (token.text.toLowerCase() !== 'it') return false;
  if (token.label === 'expl') return true;
  const next = sentence.tokens[token.index + 1];
  return next?.lemma === 'appear' || next?.lemma === 'seem';
}
