import { STANCES } from '../../lexicon/en/factuality-words.ts';
import type { Sentence, Token } from '../../syntax/doc.ts';
import type { ActorDraft } from '../actors/actor-book.ts';
import type { Reading } from '../names/reading.ts';
import type { Step } from './trail.ts';

/** How a reading stands in its sentence, its actors still unknown. */
export function stepOf(sentence: Sentence, reading: Reading, quoted: boolean, inner: boolean): Step {
  const token = governed(sentence.tokens, reading);
  const subject = reading.from === 0 || (token?.label.startsWith('nsubj') ?? false);
  const verb = token && subject ? sentence.tokens[token.head] : undefined;
  return {
    reading,
    actors: [],
    sentence: sentence.index,
    paragraph: sentence.paragraph,
    subject,
    speaker: verb !== undefined && SPEECH.has(verb.lemma),
    quoted,
    inner,
  };
}

const SPEECH: ReadonlySet<string> = new Set(STANCES.reported);

/** The phrase's word that depends on one outside. */
function governed(tokens: readonly Token[], { from, to }: Reading): Token | null {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token && (token.head < from || token.head >= to) && token.label !== 'case' && token.label !== 'punct')
      return token;
  }
  return null;
}

/** Whether "and" or a hyphen joins two neighbouring phrases to one party of the sentence. */
export function isJoined(
  sentence: Sentence,
  left: Reading,
  right: Reading,
  leftActors: readonly ActorDraft[],
  rightActors: readonly ActorDraft[],
): boolean {
  if (left.sentence !== right.sentence || right.from !== left.to + 1) return false;
  if (right.type === 'role' && right.appositive) return false;
  const [a, b] = [leftActors[0], rightActors[0]];
  if (!a || !b || a === b || (a.kind === 'person') !== (b.kind === 'person')) return false;
  const link = sentence.tokens[left.to]!;
  const glued =
    sentence.tokens[left.to - 1]!.end === link.start && link.end === sentence.tokens[right.from]!.start;
  if (glued && ['-', '–', '/'].includes(link.text)) return true;
  return link.text === 'and' && !governed(sentence.tokens, right)?.label.startsWith('nsubj');
}
