import { groupBy } from '../../dossier/group-by.ts';
import { matterState } from '../../dossier/matter-state.ts';
import type { Dossier, MatterMention, MatterState } from '../../schema/dossier.ts';
import type { Heading, Matrix } from './matrix.ts';
import { matrixOf } from './matrix-of.ts';

/**
 * Matters, in the dossier's order, against outlets: how each stands by that outlet alone. Of more than `most` outlets those
 * that tell of most matters are kept.
 */
export function outletMatrix(dossier: Dossier, most = Number.POSITIVE_INFINITY): Matrix {
  const outletOf = new Map(dossier.articles.map((article) => [article.id, nameOf(article)]));
  return matrixOf(
    dossier,
    outletColumns(dossier),
    ({ mentions, state }) =>
      new Map(
        [...groupBy(mentions, ({ article }) => outletOf.get(article) ?? article)].map(([outlet, own]) => [
          outlet,
          ownState(own, state),
        ]),
      ),
    most,
  );
}

/** All outlets in the order of their first articles. An article of no known outlet has a column of its own. */
export function outletColumns({ articles }: Pick<Dossier, 'articles'>): readonly Heading[] {
  return [...new Set(articles.map(nameOf))].map((outlet) => ({ id: outlet, title: outlet }));
}

function nameOf({ id, outlet }: Dossier['articles'][number]): string {
  return outlet ?? id;
}

/** Where the reports differ, those of one outlet may as well. */
function ownState(mentions: readonly MatterMention[], state: MatterState): MatterState {
  const states = [...groupBy(mentions, ({ article }) => article).values()].map(matterState);
  return state === 'differ' && new Set(states).size > 1 ? 'differ' : matterState(mentions);
}
