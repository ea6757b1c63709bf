import type { Note } from '../schema/analysis.ts';
import type { Span } from '../schema/span.ts';
import type { Paragraph } from './article.ts';
import { trimmed } from './lines.ts';

/** A stretch between quotation marks, the marks included. Quotations inside a quotation are not listed. */
export interface Quotation extends Span {
  /** Index into the paragraphs. */
  readonly paragraph: number;
  /** False where no closing mark stands: the quotation then ends with its paragraph or at the next opening mark. */
  readonly closed: boolean;
  /** The next quotation goes on with this one: a new paragraph, or a new opening mark, before any closing one. */
  readonly continues: boolean;
}

/** The quotations of a text in reading order, and the marks that have no partner. */
export interface Quotations {
  readonly quotations: readonly Quotation[];
  /** `unbalanced-quotation-mark`, one for each stray mark. */
  readonly notes: readonly Note[];
}

/**
 * Pair the quotation marks of the story's paragraphs: straight and curly, typewriter pairs (`` and ''), guillemets
 * and, where they can be told from apostrophes, single marks. Linear in the length of the text.
 */
export function findQuotations(text: string, paragraphs: readonly Paragraph[]): Quotations {
  const quotations: Quotation[] = [];
  const notes: Note[] = [];
  const story = paragraphs
    .map((paragraph, index) => ({ paragraph, index }))
    .filter(({ paragraph }) => paragraph.kind !== 'furniture')
    .map(({ paragraph, index }) => ({ index, paragraph, marks: marksIn(text, paragraph) }));
  story.forEach(({ index, paragraph, marks }, position) => {
    const next = story[position + 1];
    const first = next?.marks[0];
    const resumes =
      first && first.start === next.paragraph.start && first.side !== 'close' ? first.family : null;
    const { pairs, strays } = pairMarks(text, marks, paragraph.end, resumes);
    for (const pair of pairs) quotations.push({ ...pair, paragraph: index });
    for (const stray of strays) notes.push(note(stray.start));
  });
  return { quotations, notes };
}

type Family = 'double' | 'single' | 'angle';
type Side = 'open' | 'close' | 'either';

interface Mark extends Span {
  readonly family: Family;
  readonly side: Side;
}

type Pair = Omit<Quotation, 'paragraph'>;

const MARKS = /["“”„‟«»]|``|''|[‘’']/gu;
const FIXED: ReadonlyMap<string, Mark['side']> = new Map([
  ['“', 'open'],
  ['„', 'open'],
  ['``', 'open'],
  ['”', 'close'],
  ['«', 'open'],
  ['»', 'close'],
  ['‘', 'open'],
]);
const ELIDED = /^(?:em|til|cause|tis|twas|n|\d\ds?)(?![\p{L}\p{N}])/iu;

/** The marks of a paragraph with the side that their neighbours give them; apostrophes and inches left out. */
function marksIn(text: string, { start, end }: Span): readonly Mark[] {
  const found: Mark[] = [];
  let open = false;
  for (const { 0: sign, index } of text.slice(start, end).matchAll(MARKS)) {
    const at = start + index;
    const before = at > start ? text.charAt(at - 1) : ' ';
    const after = at + sign.length < end ? text.charAt(at + sign.length) : ' ';
    const span = { start: at, end: at + sign.length };
    if ("‘’'".includes(sign)) {
      const side = singleSide(sign, before, text.slice(at + 1, at + 8));
      if (side) found.push({ ...span, family: 'single', side });
    } else if (open || !isInches(sign, before, after)) {
      const family = '«»'.includes(sign) ? 'angle' : 'double';
      const side = turned(sign, at === start, after)
        ? 'open'
        : (FIXED.get(sign) ?? straightSide(before, after));
      found.push({ ...span, family, side });
      open = side === 'open' || (side === 'either' && !open);
    }
  }
  return found;
}

/** ”It helps: a closing mark at the head of a paragraph was meant to open it. */
function turned(sign: string, first: boolean, after: string): boolean {
  return sign === '”' && first && /[\p{L}\p{N}[]/u.test(after);
}

/** 6" pipe */
function isInches(sign: string, before: string, after: string): boolean {
  return sign === '"' && /\d/.test(before) && /[\s-]/.test(after);
}

function straightSide(before: string, after: string): Side {
  const space = /[\s([{]/;
  if (space.test(before) && !/\s/.test(after)) return 'open';
  if (!/\s/.test(before) && /[\s)\]},.;:!?]/.test(after)) return 'close';
  return 'either';
}

function singleSide(sign: string, before: string, following: string): Side | null {
  const letterBefore = /[\p{L}\p{N}]/u.test(before);
  const letterAfter = /^[\p{L}\p{N}[“"]/u.test(following);
  if (letterBefore && letterAfter) return null;
  if (letterAfter && sign !== '’' && /[\s([“"—–-]/.test(before))
    return ELIDED.test(following) ? null : 'open';
  return sign !== '‘' && !/\s/.test(before) ? 'close' : null;
}

function pairMarks(
  text: string,
  marks: readonly Mark[],
  end: number,
  resumes: Family | null,
): { pairs: readonly Pair[]; strays: readonly Mark[] } {
  const pairs: Pair[] = [];
  const strays: Mark[] = [];
  const lastOpening = marks.findLastIndex(({ side }) => side === 'open');
  let open: Mark | null = null;
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index]!;
    if (!open) {
      if (mark.family === 'single') {
        const closing = mark.side === 'open' ? singleClosing(text, marks, index) : -1;
        if (closing < 0) {
          if (resumes === 'single' && index === lastOpening) open = mark;
          continue;
        }
        pairs.push({ start: mark.start, end: marks[closing]!.end, closed: true, continues: false });
        index = closing;
      } else if (mark.side === 'close') strays.push(mark);
      else open = mark;
    } else if (mark.family === open.family) {
      if (mark.side !== 'open') {
        pairs.push({ start: open.start, end: mark.end, closed: true, continues: false });
        open = null;
      } else {
        pairs.push({ ...trimmed(text, open.start, mark.start), closed: false, continues: true });
        strays.push(open);
        open = mark;
      }
    }
  }
  if (open) {
    pairs.push({ start: open.start, end, closed: false, continues: resumes !== null });
    if (!resumes) strays.push(open);
  }
  return { pairs, strays };
}

/**
 * The mark that closes a single one: the first behind punctuation, else the last before the next opening mark
 * (a plural's apostrophe may stand before it). -1 when there is none.
 */
function singleClosing(text: string, marks: readonly Mark[], opening: number): number {
  let last = -1;
  for (let index = opening + 1; index < marks.length; index++) {
    const mark = marks[index]!;
    if (mark.family !== 'single') continue;
    if (mark.side === 'open') break;
    if (/[,.?!…]/.test(text.charAt(mark.start - 1))) return index;
    if (last < 0 || text.charAt(marks[last]!.start - 1) === 's') last = index;
  }
  return last;
}

function note(start: number): Note {
  return { code: 'unbalanced-quotation-mark', message: 'This quotation mark has no partner.', start };
}
