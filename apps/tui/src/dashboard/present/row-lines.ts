import type {
  ArticleView,
  EventView,
  MatterView,
  QuoteView,
  Row,
  SpeakerView,
} from '../model/dashboard-model.ts';
import { counted } from '../text/counted.ts';
import { lineWidth, spread } from '../text/fit.ts';
import { type Line, segment } from '../text/segment.ts';
import { nothingSign, quoteSign } from '../theme.ts';

/** How a row stands in its list. */
export interface RowLook {
  /** Whether it is the selected one: with the keyboard, or of a list that another list hangs on. */
  readonly selected: 'with-keyboard' | 'without' | false;
  /** Whether it is marked for the export. */
  readonly marked: boolean;
  /** Whether a second row below tells more of it. */
  readonly twoRows: boolean;
}

/** An entry of a list in one row of exactly `width` columns. */
export function rowLine(row: Row, { selected, marked, twoRows }: RowLook, width: number): Line {
  const { start, title, end, dim } = columnsOf(row);
  return spread(
    [
      segment(selected === 'with-keyboard' ? '▸' : selected ? '▹' : ' ', 'focus'),
      ...(marked ? [segment('●', 'focus')] : []),
      ...start,
      segment(title, selected ? 'strong' : dim ? 'dim' : 'plain'),
    ],
    [segment(twoRows && row.kind === 'quote' ? '' : end, selected ? 'strong' : 'dim')],
    width,
  );
}

/** What stands below an entry where there is room for two rows. */
export function underLine(row: Row, width: number): Line {
  const [first, second] = whoOf(row);
  const one = [segment(`   ${first}`, 'dim')];
  const both = [...one, segment(`   ${second}`, 'dim')];
  return second && lineWidth(both) <= width ? both : one;
}

interface Columns {
  /** The sign and the space behind it. */
  readonly start: Line;
  readonly title: string;
  /** Small print at the right. */
  readonly end: string;
  readonly dim: boolean;
}

function columnsOf(row: Row): Columns {
  switch (row.kind) {
    case 'matter':
      return { start: signOf(row), title: row.title, end: row.share, dim: row.background };
    case 'speaker':
      return { start: [segment(' ')], title: row.name, end: bar(row), dim: row.id === '' };
    case 'quote':
      return {
        start: [segment('  ')],
        title: `“${unquoted(row.text)}”`,
        end: row.passage.article.label,
        dim: false,
      };
    case 'difference':
      return {
        start: [segment('≠', 'differ'), segment(' ')],
        title: row.about,
        end: row.on,
        dim: false,
      };
    case 'event':
      return {
        start: [segment(` ${row.date.padEnd(10)} `, 'dim'), ...signOf(row)],
        title: row.matter.title,
        end: row.of === 'publication' ? 'reported' : 'dated',
        dim: row.of === 'publication',
      };
    case 'article':
      return {
        start: [segment(` ${(row.published ?? 'no date').slice(0, 10).padEnd(10)} `, 'dim')],
        title: row.name,
        end: findingsOf(row),
        dim: row.sameStoryAs !== null,
      };
    case 'failure':
      return {
        start: [segment('! ', 'failure')],
        title: `${row.input}: ${row.reason}`,
        end: 'not read',
        dim: false,
      };
  }
}

function signOf({ sign }: MatterView | EventView): Line {
  return [segment(sign.glyph, sign.tone), segment(' ')];
}

function bar({ quotes }: SpeakerView): string {
  return `${'▇'.repeat(Math.min(6, Math.ceil(quotes.length / 2)))} ${quotes.length}`;
}

/** How much was found in an article. */
export function findingsOf({ passages }: ArticleView): string {
  const quotes = passages.filter(({ sign }) => sign === quoteSign).length;
  const items = passages.filter(({ sign }) => sign !== quoteSign && sign !== nothingSign).length;
  return `${counted(items, 'finding')}, ${counted(quotes, 'quote')}`;
}

const OPENING_MARKS = new Set('"“”„«‘’\'');
const CLOSING_MARKS = new Set('"“”»’\'');

/** A text without the quotation marks around it. */
export function unquoted(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && OPENING_MARKS.has(text[start]!)) start++;
  while (end > start && CLOSING_MARKS.has(text[end - 1]!)) end--;
  return text.slice(start, end);
}

/** Who tells of it, and something more where there is room. */
function whoOf(row: Row): readonly [string, string] {
  switch (row.kind) {
    case 'matter':
      return [row.tellers.join(', '), row.parties];
    case 'speaker':
      return [row.role ?? row.party ?? '', row.role ? (row.party ?? '') : ''];
    case 'quote':
      return [quoteDetails(row), row.on.length > 0 ? `on: ${row.on.join(', ')}` : ''];
    case 'difference':
      return [row.readings.map(({ reading }) => reading).join(' ≠ '), ''];
    case 'event':
      return [row.article.label, row.matter.parties];
    case 'article':
      return [row.sameStoryAs ? `same story as ${row.sameStoryAs}` : row.id, ''];
    case 'failure':
      return ['', ''];
  }
}

/** Where a quote stands and how it is told. */
export function quoteDetails({ passage, manner }: QuoteView): string {
  const { article, paragraph, account } = passage;
  return [`${article.label} ¶${paragraph}`, manner, account && `per ${account}`].filter(Boolean).join(' · ');
}
