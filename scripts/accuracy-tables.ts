import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';

/** Kinds of errors as `pnpm eval --json` names them, and as a reader does. */
const ERROR_KINDS = [
  ['missedClause', 'missed clause'],
  ['wrongKind', 'wrong kind'],
  ['wrongStatus', 'wrong status'],
  ['wrongParty', 'wrong party'],
  ['speculationForFact', 'speculation taken for fact'],
  ['historyForNews', 'history taken for news'],
  ['notAnItem', 'not an item'],
] as const;

interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** What `pnpm eval` says of folders of annotated articles. */
export function evaluate(folders: readonly string[]): readonly Corpus[] {
  return JSON.parse(execFileSync('node', ['scripts/eval.ts', '--json', ...folders], { encoding: 'utf8' }))
    .corpora;
}

/** Precision, recall and F1 of all that is scored, as a Markdown table. */
export function accuracyTable(corpora: readonly Corpus[]): string {
  const rows = corpora.flatMap(corpusRows);
  return [
    '| articles | what | precision | recall | F1 | |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map((cells: readonly string[]) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}

/** How often agreements and open issues went wrong in which way, as a Markdown table. */
export function errorTable(corpora: readonly Corpus[]): string {
  const rows = corpora.map((corpus) => [
    nameOf(corpus),
    ...ERROR_KINDS.map(([kind]) => String(corpus.itemErrors[kind])),
  ]);
  const heads = ['agreements and open issues', ...ERROR_KINDS.map(([, words]) => words)];
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function nameOf({ path, documents }: Corpus): string {
  return `${basename(path)} (${documents})`;
}

/** What is read here of `pnpm eval --json`, which packages/eval/README.md describes. */
export interface Corpus {
  readonly path: string;
  readonly documents: number;
  readonly quotes: {
    readonly quote: {
      readonly all: { readonly overlap: Rates; readonly endToEnd: Rates; readonly speaker: number };
    };
  } | null;
  readonly items: Readonly<
    Record<'agreements' | 'openIssues' | 'both', Rates & { readonly status: number; readonly parties: Rates }>
  >;
  readonly itemErrors: Readonly<Record<(typeof ERROR_KINDS)[number][0], number>>;
  readonly furniture: Rates | null;
}

function corpusRows(corpus: Corpus): readonly (readonly string[])[] {
  const { quotes, items, furniture } = corpus;
  const name = nameOf(corpus);
  const row = (what: string, { precision, recall, f1 }: Rates, more = '') => [
    name,
    what,
    percent(precision),
    percent(recall),
    percent(f1),
    more,
  ];
  return [
    ...(quotes
      ? [
          row('quotes, span', quotes.quote.all.overlap),
          row(
            'quotes, end to end',
            quotes.quote.all.endToEnd,
            `speaker ${percent(quotes.quote.all.speaker)}`,
          ),
        ]
      : []),
    ...(['agreements', 'openIssues', 'both'] as const).map((kind) =>
      row(
        kind === 'openIssues' ? 'open issues' : kind,
        items[kind],
        `status ${percent(items[kind].status)}, parties F1 ${percent(items[kind].parties.f1)}`,
      ),
    ),
    ...(furniture ? [row('furniture lines', furniture)] : []),
  ];
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
