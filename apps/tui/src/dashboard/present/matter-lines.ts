import { columnsOf } from '../text/columns-of.ts';
import type { PaneSize } from '../layout/board-layout.ts';
import type { MatterView, Telling } from '../model/dashboard-model.ts';
import { fit, fitText } from '../text/fit.ts';
import { type Line, segment } from '../text/segment.ts';
import { wrap } from '../text/wrap.ts';
import { footLines } from './foot-lines.ts';
import { quotation } from './quotation.ts';
import { summaryLines } from './summary-lines.ts';

/** The selected matter beside the lists: who, what state, and what each report says, as far as there is room. */
export function matterLines(matter: MatterView, room: PaneSize): readonly Line[] {
  const head = summaryLines(matter, room.width);
  const foot = footLines(matter, room.width).slice(0, Math.max(1, Math.floor(room.height / 3)));
  const roomy = room.height >= 16;
  const space = room.height - head.length - foot.length - (roomy ? 2 : 0);
  const label = Math.max(0, ...matter.tellings.map(({ article }) => columnsOf(article.label)));
  const said = roomy
    ? blocks(matter.tellings, space, (telling) => spacious(telling, room.width))
    : blocks(matter.tellings, space, (telling) => compact(telling, room.width, label));
  return roomy
    ? [...head, [], ...said, ...(foot.length > 0 ? [[], ...foot] : [])]
    : [...head, ...said, ...foot];
}

/** One block a telling, each cut to its share of the rows; those that find no row are counted in the last one. */
function blocks(
  tellings: readonly Telling[],
  rows: number,
  draw: (telling: Telling) => readonly Line[],
): readonly Line[] {
  const shown = tellings.length > rows ? Math.max(0, rows - 1) : tellings.length;
  let left = tellings.length > rows ? shown : rows;
  const lines: Line[] = [];
  for (const [index, telling] of tellings.slice(0, shown).entries()) {
    const block = draw(telling);
    const share = Math.max(1, Math.floor(left / (shown - index)));
    lines.push(...cut(block, share));
    left -= Math.min(block.length, share);
  }
  const hidden = tellings.length - shown;
  return hidden > 0 && rows > 0 ? [...lines, [segment(`and ${hidden} more`, 'dim')]] : lines;
}

function cut(block: readonly Line[], rows: number): readonly Line[] {
  const last = block[rows - 1];
  if (block.length <= rows || !last) return block;
  return [...block.slice(0, rows - 1), [...last, segment(' …', 'dim')]];
}

/** One row before the wrapped quotation, which hangs behind it. */
function compact(telling: Telling, width: number, longestLabel: number): readonly Line[] {
  const label = Math.min(longestLabel, Math.floor(width / 5));
  const lead = [
    segment(`${telling.sign.glyph} `, telling.sign.tone),
    segment(`${fitText(telling.article.label, label)} ${fitText(`¶${telling.paragraph}`, 4)} `, 'dim'),
  ];
  const indent = label + 8;
  const said = [segment(quotation(telling)), ...accountOf(telling)];
  return wrap(said, width - indent - 2).map(({ line }, row) =>
    row === 0 ? [...lead, ...line] : [segment(' '.repeat(indent)), ...line],
  );
}

/** A row that says whose account it is, then the quotation. */
function spacious(telling: Telling, width: number): readonly Line[] {
  const lead = [
    segment(`${telling.sign.glyph} ${telling.sign.word}`, telling.sign.tone),
    segment(`  ${telling.article.label} ¶${telling.paragraph}`),
    ...accountOf(telling),
  ];
  const said = wrap([segment(quotation(telling))], width - 4).map(({ line }) => [segment('  '), ...line]);
  return [fit(lead, width), ...said];
}

function accountOf({ account, background }: Telling): Line {
  const notes = [account && `per ${account}`, background && 'background'].filter(Boolean);
  return notes.length > 0 ? [segment(` (${notes.join('; ')})`, 'dim')] : [];
}
