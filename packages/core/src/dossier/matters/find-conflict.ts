import { LIGHT_NOUNS, SCAFFOLDING_NOUNS, TIME_WORDS } from '../../lexicon/en/items/matter-words.ts';
import { DEALS, TALKS } from '../../lexicon/en/items/nouns.ts';
import type { MatterState } from '../../schema/dossier.ts';
import { mentionState } from '../matter-state.ts';
import { contentStems } from './content-stems.ts';
import { areOfOnePoint } from './likeness.ts';
import type { Group } from './matter-book.ts';

/** So many tellings of a matter are compared; all further ones would hardly tell another story. */
const COMPARED = 100;

/**
 * Tellings of different stories that exclude each other, the first one of each story: accounts of the same point, where
 * neither story tells the other's state as well. History excludes nothing.
 */
export function findConflict(group: Group, storyOf: (article: string) => string): Group {
  const compared = group.filter(({ telling }) => !telling.item.background).slice(0, COMPARED);
  const states = new Map<string, Set<MatterState>>();
  for (const { telling } of compared) {
    const story = storyOf(telling.article);
    const known = states.get(story) ?? new Set();
    states.set(story, known.add(mentionState(telling.item)));
  }
  const conflicting = new Set<Group[number]>();
  for (const [place, one] of compared.entries()) {
    for (const other of compared.slice(place + 1)) {
      const [story, otherStory] = [storyOf(one.telling.article), storyOf(other.telling.article)];
      if (story === otherStory || !exclude(one, other) || !shareTopic(one, other)) continue;
      if (states.get(story)!.has(mentionState(other.telling.item))) continue;
      if (states.get(otherStory)!.has(mentionState(one.telling.item))) continue;
      if (areOfOnePoint(one, other)) conflicting.add(one).add(other);
    }
  }
  const byStory = new Map<string, Group[number]>();
  for (const one of compared) {
    const story = storyOf(one.telling.article);
    if (conflicting.has(one) && !byStory.has(story)) byStory.set(story, one);
  }
  return [...byStory.values()];
}

/** Whether the statuses cannot both hold of one point; a deal in principle awaits its approval, and a pledge binds nobody else. */
function exclude({ telling: one }: Group[number], { telling: other }: Group[number]): boolean {
  const states = new Set([mentionState(one.item), mentionState(other.item)]);
  if (states.size < 2 || states.has('pledged')) return false;
  const isPending = one.item.status === 'pending' || other.item.status === 'pending';
  return !(isPending && states.has('in_principle'));
}

/** Nouns for what is between parties at large. */
const BONDS = ['relation', 'relationship', 'tie', 'engagement', 'communication', 'cooperation'];
/** Verbs whose object says what is done. */
const LIGHT_VERBS = [
  'achieve',
  'achieved',
  'give',
  'given',
  'hold',
  'held',
  'make',
  'made',
  'reach',
  'reached',
  'take',
  'taken',
];
/** Stems that two phrases can share without being about the same: progress on one thing is not progress on another. */
const VAGUE_STEMS: ReadonlySet<string> = new Set(
  [...SCAFFOLDING_NOUNS, ...LIGHT_NOUNS, ...TIME_WORDS, ...DEALS, ...TALKS, ...BONDS, ...LIGHT_VERBS].flatMap(
    contentStems,
  ),
);

/** Whether both name the thing that they are about, by the same word. */
function shareTopic({ telling: one }: Group[number], { telling: other }: Group[number]): boolean {
  const known = new Set(contentStems(other.item.matter));
  return contentStems(one.item.matter).some((stem) => known.has(stem) && !VAGUE_STEMS.has(stem));
}
