import type { BlockLine } from '../block-lines.ts';

/** Shorter lines weigh nothing, unless they are sentences; in UTF-16 code units. */
const LONG = 80;
const SHORTEST = 25;
/** How much of a line's weight the elements around it are given, from the nearest to the farthest. */
const SHARES = [1, 0.8, 0.6, 0.4, 0.2];
/** A wider element is the story's when it adds this much more prose than other text. */
const WIDENING = 2;

interface Mass {
  /** The prose in the element, near lines counting most. */
  score: number;
  /** All prose in it. */
  prose: number;
  /** All other text in it. */
  other: number;
}

/** The lines of the element that holds the story: the one with the most prose nearest to it. */
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
  const holder = widened(story, masses);
  return lines.filter(({ element }) => holder === body || holder.contains(element));
}

function weigh(lines: readonly BlockLine[], body: Element): ReadonlyMap<Element, Mass> {
  const masses = new Map<Element, Mass>();
  for (const line of lines) {
    const weight = isProse(line) ? line.text.length : 0;
    let level = 0;
    for (let around: Element | null = line.element; around; around = around.parentElement, level++) {
      const mass = masses.get(around) ?? { score: 0, prose: 0, other: 0 };
      mass.score += weight * (SHARES[Math.max(0, level - 1)] ?? 0);
      mass.prose += weight;
      mass.other += line.text.length - weight;
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

/** The element, or one around it that adds much prose and little else: stories are cut into pieces by what stands between. */
function widened(story: Element, masses: ReadonlyMap<Element, Mass>): Element {
  let holder = story;
  for (let around = story.parentElement; around; around = around.parentElement) {
    const [inner, outer] = [masses.get(holder)!, masses.get(around)];
    if (outer === undefined) break;
    const prose = outer.prose - inner.prose;
    if (prose > 0 && prose >= WIDENING * (outer.other - inner.other)) holder = around;
  }
  return holder;
}
