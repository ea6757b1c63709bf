import type { Doc } from '../../syntax/doc.ts';
import type { Mention, MentionKind } from '../annotated-doc.ts';
import type { Reading } from '../names/reading.ts';
import type { Identified } from './identify.ts';

/** The readings as spans of the text, the outer before the inner. What would cross an earlier one is left out. */
export function mentionsOf(doc: Doc, identified: readonly Identified[]): readonly Mention[] {
  const mentions: Mention[] = [];
  const open: Mention[] = [];
  for (const { reading, actors, to, joined } of [...identified].sort(inOrder)) {
    const isIdle = reading.type === 'name' || reading.type === 'relative';
    if (isIdle && actors.length === 0) continue;
    const { tokens } = doc.sentences[reading.sentence]!;
    const mention: Mention = {
      start: tokens[reading.from]!.start,
      end: tokens[to - 1]!.end,
      kind: joined ? 'group' : kindOf(reading, actors[0]?.kind ?? null),
      sentence: reading.sentence,
      head: reading.head,
      actors: actors.map(({ id }) => id),
    };
    while (open.length > 0 && open.at(-1)!.end <= mention.start) open.pop();
    if (open.length > 0 && open.at(-1)!.end < mention.end) continue;
    open.push(mention);
    mentions.push(mention);
  }
  return mentions;
}

function inOrder(a: Identified, b: Identified): number {
  return a.reading.sentence - b.reading.sentence || a.reading.from - b.reading.from || b.to - a.to;
}

function kindOf(reading: Reading, kind: MentionKind | null): MentionKind {
  switch (reading.type) {
    case 'country':
      return reading.locative ? 'place' : reading.use === 'seat' ? 'organisation' : 'country';
    case 'name':
      return kind ?? 'organisation';
    case 'role':
      return reading.plural ? 'group' : 'role';
    case 'body':
      return reading.plural ? 'group' : 'organisation';
    case 'pair':
      return 'group';
    case 'pronoun':
    case 'relative':
      return 'pronoun';
  }
}
