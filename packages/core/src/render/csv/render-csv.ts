import type { Dossier, Matter, MatterMention } from '../../schema/dossier.ts';
import { outlineTerms, type TermOutline } from '../outline/outline-terms.ts';
import { partyNames } from '../party-names.ts';
import { type Cell, csvTable } from './csv-table.ts';

/** A dossier as CSV: a header, then a line for each time that an article tells of a matter. */
export function renderCsv(dossier: Dossier): string {
  const context: Context = {
    articles: new Map(dossier.articles.map((article) => [article.id, article])),
    nameOf: partyNames(dossier),
  };
  return csvTable([
    COLUMNS.map(({ name }) => name),
    ...dossier.matters.flatMap((matter) =>
      matter.mentions.map((mention) => COLUMNS.map(({ cell }) => cell(mention, matter, context))),
    ),
  ]);
}

interface Context {
  readonly articles: ReadonlyMap<string, Dossier['articles'][number]>;
  readonly nameOf: (party: string) => string;
}

interface Column {
  readonly name: string;
  readonly cell: (mention: MatterMention, matter: Matter, context: Context) => Cell;
}

const COLUMNS: readonly Column[] = [
  { name: 'matter_id', cell: (_, { id }) => id },
  { name: 'matter', cell: (_, { title }) => title },
  { name: 'state', cell: (_, { state }) => state },
  { name: 'parties', cell: (_, { parties }, { nameOf }) => parties.map(nameOf).join('; ') },
  { name: 'reports_in', cell: (_, { reports }) => reports.in.length },
  { name: 'reports_of', cell: (_, { reports }) => reports.of },
  { name: 'article', cell: ({ article }) => article },
  ...(['outlet', 'headline', 'published', 'url', 'sameStoryAs'] as const).map(
    (field): Column => ({
      name: field === 'sameStoryAs' ? 'same_story_as' : field,
      cell: ({ article }, _, { articles }) => articles.get(article)?.[field] ?? null,
    }),
  ),
  { name: 'kind', cell: ({ kind }) => kind },
  { name: 'status', cell: ({ status }) => status },
  { name: 'background', cell: ({ background }) => background },
  { name: 'told_by', cell: ({ attributedTo }) => attributedTo?.name ?? null },
  { name: 'told_by_role', cell: ({ attributedTo }) => attributedTo?.role ?? null },
  { name: 'evidence', cell: ({ evidence }) => evidence.map(({ text }) => text).join(' … ') },
  { name: 'start', cell: ({ evidence }) => evidence[0]?.start ?? null },
  { name: 'end', cell: ({ evidence }) => evidence.at(-1)?.end ?? null },
  { name: 'conditions', cell: (mention) => termsCell(mention, 'depends on', ' … ') },
  { name: 'dates', cell: (mention) => termsCell(mention, 'date') },
  { name: 'deadlines', cell: (mention) => termsCell(mention, 'deadline') },
  { name: 'amounts', cell: (mention) => termsCell(mention, 'amount') },
  { name: 'why', cell: ({ why }) => why || null },
];

/** What the terms of one kind are taken for, else their words. */
function termsCell(mention: MatterMention, label: TermOutline['label'], separator = '; '): Cell {
  const terms = outlineTerms(mention).filter((term) => term.label === label);
  return terms.length === 0 ? null : terms.map(({ text, reading }) => reading ?? text).join(separator);
}
