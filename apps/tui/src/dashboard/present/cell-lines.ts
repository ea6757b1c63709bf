import type { Cell, MatterView } from '../model/dashboard-model.ts';
import { type Line, segment } from '../text/segment.ts';
import { wrap } from '../text/wrap.ts';
import { quotation } from './quotation.ts';

/** What the selected cell of a table says, in at most `rows` rows. */
export function cellLines(
  matter: MatterView,
  column: string,
  { sign, passage }: Cell,
  width: number,
  rows: number,
): readonly Line[] {
  if (rows <= 0) return [];
  const head = [
    segment(`${column}: `),
    segment(`${sign.glyph} ${sign.word}`, sign.tone),
    segment(`   ${matter.title}`, 'dim'),
  ];
  const said = passage
    ? wrap([segment(`${quotation(passage)} ¶${passage.paragraph}`)], width).map(({ line }) => line)
    : [];
  return [[], head, ...said].slice(0, rows);
}
