import type { Amount, ItemDate } from '../../schema/item.ts';
import type { Excerpt } from '../../schema/span.ts';
import type { Sentence, Token } from '../../syntax/doc.ts';
import type { Placed } from './placed.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** The first and the last token of a stretch of a sentence. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A point of a sentence: the words that state it, and the heads of the contents that its clause coordinates. */
export interface FactsPoint extends Stretch {
  /** Its own content: "to share the river" of "agreed to reopen the line and to share the river". */
  readonly content: Token | null;
  /** The contents of the points beside it, its own among them. */
  readonly contents: readonly Token[];
}

/** Conditions, dates and amounts of one item. */
export interface Facts {
  readonly conditions: readonly Excerpt[];
  /** The condition that leaves open what is accepted under it, or null. */
  readonly openCondition: Excerpt | null;
  readonly dates: readonly ItemDate[];
  readonly amounts: readonly Amount[];
}

/**
 * The facts that belong to a point: those in its evidence that hang under no other point's content; a condition, and a
 * date, also where it merely hangs on the evidence ("On Monday, …", "…, provided that …").
 */
export function factsOfPoint(sentence: Sentence, facts: SentenceFacts, point: FactsPoint): Facts {
  const own = (placed: Placed<unknown>) => isWithin(placed, point) && isOwn(sentence, placed, point);
  const near = (placed: Placed<unknown>) => own(placed) || hangsOn(sentence, placed, point);
  const conditions = facts.conditions.filter((condition) => near(condition) && !isHeldBy(point, condition));
  const inside = (placed: Placed<unknown>) =>
    conditions.some(({ from, to }) => placed.from >= from && placed.to <= to);
  return {
    conditions: conditions.map(({ fact }) => fact),
    openCondition: conditions.find(({ leavesOpen }) => leavesOpen)?.fact ?? null,
    dates: facts.dates.filter((date) => near(date) && !inside(date)).map(({ fact }) => fact),
    amounts: facts.amounts.filter((amount) => own(amount) && !inside(amount)).map(({ fact }) => fact),
  };
}

/** At least its beginning or end stands in the evidence. */
function isWithin({ from, to }: Placed<unknown>, point: FactsPoint): boolean {
  return from <= point.to && point.from <= to;
}

/** Whether most of a stretch stands inside a condition: it is what something else depends on. */
export function isCondition(stretch: Stretch, { conditions }: SentenceFacts): boolean {
  return conditions.some((condition) => isHeldBy(stretch, condition));
}

function isHeldBy(stretch: Stretch, { from, to }: Placed<unknown>): boolean {
  const shared = Math.min(to, stretch.to) - Math.max(from, stretch.from) + 1;
  return shared * 2 > stretch.to - stretch.from + 1;
}

/** Going up from a fact, the first content met is the point's own; where none is met, it belongs to all points. */
function isOwn(
  sentence: Sentence,
  { from, to }: Placed<unknown>,
  { content, contents }: FactsPoint,
): boolean {
  for (const token of above(sentence, anchor(sentence, from, to))) {
    if (contents.some(({ index }) => index === token.index)) return token.index === content?.index;
  }
  return true;
}

/** The word above the fact stands in the evidence. */
function hangsOn(sentence: Sentence, placed: Placed<unknown>, point: FactsPoint): boolean {
  if (isWithin(placed, point)) return false;
  const governor = sentence.tokens[anchor(sentence, placed.from, placed.to).head];
  return (
    governor !== undefined &&
    governor.index >= point.from &&
    governor.index <= point.to &&
    isOwn(sentence, placed, point)
  );
}

/** The word of a stretch that hangs on a word outside, or is the root. */
function anchor({ tokens }: Sentence, from: number, to: number): Token {
  const stretch = tokens.slice(from, to + 1);
  return stretch.find(({ head, label }) => (head < from || head > to) && label !== 'punct') ?? stretch[0]!;
}

/** A word and those above it. */
function* above({ tokens }: Sentence, token: Token): Iterable<Token> {
  let current: Token | undefined = token;
  for (let steps = 0; current !== undefined && steps < tokens.length; steps++) {
    yield current;
    current = tokens[current.head];
  }
}
