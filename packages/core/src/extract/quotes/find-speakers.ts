import type { Actor, AnnotatedDoc, Mention } from '../../annotate/annotated-doc.ts';
import type { Speaker } from '../../schema/quote.ts';
import type { Draft } from './draft.ts';
import type { Word } from './statement.ts';

/** The speakers of a document's drafts, in their order: actors where the source refers to one, else its own words. */
export function findSpeakers(doc: AnnotatedDoc, drafts: readonly Draft[]): readonly (Speaker | null)[] {
  const known = new Map<Draft, Speaker | null>();
  let last: Speaker | null = null;
  let first = 0;
  for (const draft of drafts) {
    const start = draft.source[0]?.start ?? 0;
    while (first < doc.mentions.length && doc.mentions[first]!.start < start - 400) first++;
    const speaker = draft.follows ? (known.get(draft.follows) ?? last) : speakerOf(doc, draft.source, first, last);
    known.set(draft, speaker);
    if (speaker) last = speaker;
  }
  return drafts.map((draft) => known.get(draft)!);
}

function speakerOf(doc: AnnotatedDoc, source: readonly Word[], first: number, last: Speaker | null): Speaker | null {
  if (source.length === 0) return null;
  const mention = mentionAt(doc.mentions, source, first);
  const actors = (mention?.actors ?? []).flatMap((id) => doc.actors.get(id) ?? []);
  if (actors.length > 0) return joined(actors);
  if (source.length === 1 && source[0]!.upos === 'PRON') return last;
  return namedByWords(source);
}

/** The mention that shares most with the source. */
function mentionAt(mentions: readonly Mention[], source: readonly Word[], first: number): Mention | null {
  const start = source[0]!.start;
  const end = source.at(-1)!.end;
  let best: Mention | null = null;
  let most = 0;
  for (let index = first; index < mentions.length && mentions[index]!.start < end; index++) {
    const mention = mentions[index]!;
    const shared = Math.min(end, mention.end) - Math.max(start, mention.start);
    const fit = shared / Math.max(end - start, mention.end - mention.start);
    if (mention.actors.length > 0 && fit > most) {
      best = mention;
      most = fit;
    }
  }
  return most > 0.2 ? best : null;
}

function joined(actors: readonly Actor[]): Speaker {
  const [{ role, party }] = actors as [Actor];
  return {
    id: actors.map(({ id }) => id).join('+'),
    name: actors.map(({ name }) => name).join(' and '),
    role: actors.length === 1 ? role : null,
    party: actors.every((actor) => actor.party === party) ? party : null,
  };
}

function namedByWords(source: readonly Word[]): Speaker {
  const words = /^(?:the|a|an)$/.test(source[0]!.lower) && source.length > 1 ? source.slice(1) : source;
  const name = words
    .map((word, index) => {
      const gap = index > 0 && words[index - 1]!.end < word.start ? ' ' : '';
      return gap + (word.index === 0 && word.upos === 'NOUN' ? word.lower : word.text);
    })
    .join('');
  return { id: slug(name), name, role: null, party: null };
}

function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
