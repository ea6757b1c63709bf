import { type Dossier, displayText, type Matter, outletMatrix } from '@parley/core';
import { matterSigns, silentSign, tellingSigns } from '../theme.ts';
import type {
  ArticleView,
  Cell,
  MatrixColumn,
  MatrixName,
  MatrixView,
  MatterView,
  Passage,
} from './dashboard-model.ts';

/**
 * The tables of a dossier, with the matters in the order of the board. How a matter stands in them is found out when it is
 * shown: a thousand outlets make millions of cells, of which a screen has room for some dozens.
 */
export function matrixViews(
  dossier: Dossier,
  matters: readonly MatterView[],
  parties: readonly MatrixColumn[],
  article: (id: string) => ArticleView,
): Readonly<Record<MatrixName, MatrixView>> {
  const byId = new Map(dossier.matters.map((matter) => [matter.id, matter]));
  const articles = new Map(dossier.articles.map((one) => [one.id, one]));
  const outletOf = ({ article: { id } }: Passage) => articles.get(id)?.outlet ?? id;
  const byOutlet = (matter: Matter) => {
    const tellers = new Set(matter.mentions.map((mention) => mention.article));
    const told = [...tellers].flatMap((id) => articles.get(id) ?? []);
    const { columns, cells } = outletMatrix({ ...dossier, articles: told, matters: [matter] });
    return new Map(columns.map(({ id }, index) => [id, cells[0]?.[index] ?? 'silent']));
  };
  const outlets = outletMatrix({ ...dossier, matters: [] }).columns.map(({ id, title }) => ({
    id,
    // An article without an outlet is known by its label, which is shorter than its id.
    title: articles.get(id)?.outlet === null ? article(id).label : displayText(title),
  }));
  return {
    outlets: matrixView(matters, outlets, byId, byOutlet, (one, outlet) => outletOf(one) === outlet),
    parties: matrixView(matters, parties, byId, byParty, () => true),
  };
}

type States = ReadonlyMap<string, keyof typeof matterSigns | 'silent'>;

function byParty({ parties, state }: Matter): States {
  return new Map(parties.map((party) => [party, state]));
}

function matrixView(
  rows: readonly MatterView[],
  columns: readonly MatrixColumn[],
  matters: ReadonlyMap<string, Matter>,
  statesOf: (matter: Matter) => States,
  tells: (passage: Passage, column: string) => boolean,
): MatrixView {
  const known = new Map<Matter, States>();
  const states = (matter: Matter) => {
    const found = known.get(matter) ?? statesOf(matter);
    known.set(matter, found);
    return found;
  };
  return {
    rows,
    columns,
    cell: ({ id, passages }, column): Cell => {
      const matter = matters.get(id);
      const state = (matter && states(matter).get(column)) ?? 'silent';
      if (state === 'silent') return { sign: silentSign, passage: null };
      const told = passages.filter((one) => tells(one, column));
      const pending = state === 'unresolved' && told.every(({ sign }) => sign === tellingSigns.pending);
      return { sign: pending ? tellingSigns.pending : matterSigns[state], passage: told[0] ?? null };
    },
  };
}
