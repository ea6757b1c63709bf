import type { PaneSize } from '../layout/list-layout.ts';
import type { MatterView, Passage } from '../model/dashboard-model.ts';
import { columnsOf } from '../text/columns-of.ts';
import { fit, fitText } from '../text/fit.ts';
import { type Line, segment } from '../text/segment.ts';
import { wrap } from '../text/wrap.ts';
import { cutLines } from './cut-lines.ts';
import { footLines } from './foot-lines.ts';
import { quotation } from './quotation.ts';
import { summaryLines } from './summary-lines.ts';

/** The selected matter beside the lists: who, what state, and what each report says, as far as there is room. */
export function matterLines(matter: MatterView, room: PaneSize): readonly Line[] {
  const head = summaryLines(matter, room.width);
  const foot = cutLines(footLines(matter, room.width), Math.max(1, Math.floor(room.height / 3)));
  const roomy = room.height >= 16;
  const space = room.height - head.length - foot.length - (roomy ? 2 : 0);
  const label = Math.max(0, ...matter.passages.map(({ article }) => columnsOf(article.label)));
  const said = roomy
    ? blocks(matter.passages, space, (passage) => spacious(passage, room.width))
    : blocks(matter.passages, space, (passage) => compact(passage, room.width, label));
  return roomy
    ? [...head, [], ...said, ...(foot.length > 0 ? [[], ...foot] : [])]
    : [...head, ...said, ...foot];
}

/** One block a passage, each cut to its share of the rows; those that find no row are counted in the last one. */
function blocks(
  passages: readonly Passage[],
  rows: number,
  draw: (passage: Passage) => readonly Line[],
): readonly Line[] {
  const shown = passages.length > rows ? Math.max(0, rows - 1) : passages.length;
  let left = passages.length > rows ? shown : rows;
  const lines: Line[] = [];
  for (const [index, passage] of passages.slice(0, shown).entries()) {
    const block = draw(passage);
    const share = Math.max(1, Math.floor(left / (shown - index)));
    lines.push(...cutLines(block, share));
    left -= Math.min(block.length, share);
  }
  const hidden = passages.length - shown;
  return hidden > 0 && rows > 0 ? [...lines, [segment(`and ${hidden} more`, 'dim')]] : lines;
}

/** One row before the wrapped quotation, which hangs behind it. */
function compact(passage: Passage, width: number, longestLabel: number): readonly Line[] {
  const label = Math.min(longestLabel, Math.floor(width / 5));
  const lead = [
    segment(`${passage.sign.glyph} `, passage.sign.tone),
    segment(`${fitText(passage.article.label, label)} ${fitText(`¶${passage.paragraph}`, 4)} `, 'dim'),
  ];
  const indent = label + 8;
  const said = [segment(quotation(passage)), ...accountOf(passage)];
  return wrap(said, width - indent - 2).map(({ line }, row) =>
    row === 0 ? [...lead, ...line] : [segment(' '.repeat(indent)), ...line],
  );
}

/** A row that says whose account it is, then the quotation. */
function spacious(passage: Passage, width: number): readonly Line[] {
  const lead = [
    segment(`${passage.sign.glyph} ${passage.sign.word}`, passage.sign.tone),
    segment(`  ${passage.article.label} ¶${passage.paragraph}`),
    ...accountOf(passage),
  ];
  const said = wrap([segment(quotation(passage))], width - 4).map(({ line }) => [segment('  '), ...line]);
  return [fit(lead, width), ...said];
}

function accountOf({ account, background }: Passage): Line {
  const notes = [account && `per ${account}`, background && 'background'].filter(Boolean);
  return notes.length > 0 ? [segment(` (${notes.join('; ')})`, 'dim')] : [];
}
