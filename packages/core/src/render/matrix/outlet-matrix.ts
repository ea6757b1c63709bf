import { groupBy } from '../../dossier/group-by.ts';
import { matterState } from '../../dossier/matter-state.ts';
import type { Dossier, Matter, MatterMention, MatterState } from '../../schema/dossier.ts';
import type { CellState, Matrix } from './matrix.ts';

/**
 * Matters, in the dossier's order, against outlets, in the order of their first articles: how each stands by that outlet
 * alone. An article of no known outlet has a column of its own.
 */
export function outletMatrix({ articles, matters }: Dossier): Matrix {
  const outletOf = new Map(articles.map(({ id, outlet }) => [id, outlet ?? id]));
  const outlets = [...new Set(outletOf.values())];
  return {
    rows: matters.map(({ id, title }) => ({ id, title })),
    columns: outlets.map((outlet) => ({ id: outlet, title: outlet })),
    cells: matters.map((matter) => outletStates(matter, outlets, outletOf)),
  };
}

function outletStates(
  { state, mentions }: Matter,
  outlets: readonly string[],
  outletOf: ReadonlyMap<string, string>,
): readonly CellState[] {
  const told = groupBy(mentions, ({ article }) => outletOf.get(article) ?? article);
  return outlets.map((outlet) => {
    const own = told.get(outlet);
    return own ? ownState(own, state) : 'silent';
  });
}

/** Where the reports differ, those of one outlet may as well. */
function ownState(mentions: readonly MatterMention[], state: MatterState): CellState {
  const articles = new Set(mentions.map(({ article }) => article));
  const states = [...articles].map((id) => matterState(mentions.filter(({ article }) => article === id)));
  return state === 'differ' && new Set(states).size > 1 ? 'differ' : matterState(mentions);
}
