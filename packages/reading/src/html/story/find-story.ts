import type { BlockLine } from '../block-lines.ts';

/** Shorter lines weigh nothing, unless they are sentences; in UTF-16 code units. */
const LONG = 80;
const SHORTEST = 25;
/** How much of a line's weight the elements around it are given, from the nearest to the farthest. */
const SHARES = [1, 0.8, 0.6, 0.4, 0.2];
/** A neighbour of another kind is a part of the story when it has so many lines of prose, and this much more prose than other text. */
const ENOUGH_LINES = 3;
const MOSTLY = 2;

interface Mass {
  /** The prose in the element, near lines counting most. */
  score: number;
  /** All prose in it. */
  prose: number;
  /** All other text in it. */
  other: number;
  /** How many lines of prose it has. */
  lines: number;
}

/** The lines of the story: of the element with the most prose nearest to it, and of its neighbours that go on with it. */
export function findStory(lines: readonly BlockLine[], body: Element): readonly BlockLine[] {
  const masses = weigh(lines, body);
  let story: Element | null = null;
  let best = 1;
  for (const [element, { score }] of masses) {
    if (score < best) continue;
    best = score;
    story = element;
  }
  if (story === null) return lines;
  const parts = new Set(withNeighbours(story, masses));
  return lines.filter(({ element }) => isWithin(element, parts));
}

function isWithin(element: Element, parts: ReadonlySet<Element>): boolean {
  for (let around: Element | null = element; around; around = around.parentElement)
    if (parts.has(around)) return true;
  return false;
}

function weigh(lines: readonly BlockLine[], body: Element): ReadonlyMap<Element, Mass> {
  const masses = new Map<Element, Mass>();
  for (const line of lines) {
    const weight = isProse(line) ? line.text.length : 0;
    let level = 0;
    for (let around: Element | null = line.element; around; around = around.parentElement, level++) {
      const mass = masses.get(around) ?? { score: 0, prose: 0, other: 0, lines: 0 };
      mass.score += weight * (SHARES[Math.max(0, level - 1)] ?? 0);
      mass.prose += weight;
      mass.other += line.text.length - weight;
      mass.lines += weight > 0 ? 1 : 0;
      masses.set(around, mass);
      if (around === body) break;
    }
  }
  return masses;
}

function isProse({ text, linked }: BlockLine): boolean {
  if (linked > 0.5 || text.length < SHORTEST) return false;
  return text.length >= LONG || /[.!?…][\s"'”’)\]]*$/u.test(text);
}

/** The element and those beside it, or beside what is around it, that go on with the story: it may be cut into pieces. */
function withNeighbours(story: Element, masses: ReadonlyMap<Element, Mass>): readonly Element[] {
  const parts = [story];
  for (
    let inner = story;
    inner.parentElement && masses.has(inner.parentElement);
    inner = inner.parentElement
  ) {
    for (const neighbour of inner.parentElement.children) {
      const mass = masses.get(neighbour);
      if (neighbour === inner || mass === undefined || mass.prose < MOSTLY * mass.other) continue;
      if (mass.lines >= ENOUGH_LINES || (mass.lines > 0 && isAlike(neighbour, inner))) parts.push(neighbour);
    }
  }
  return parts;
}

function isAlike(one: Element, other: Element): boolean {
  const name = one.getAttribute('class') ?? '';
  return name !== '' && one.localName === other.localName && name === other.getAttribute('class');
}
