// Writes into README.md what commands print: the dashboard on the seeds (needs tmux), and the accuracy on the seeds and on
// every folder named on the command line. Usage: pnpm run update-readme [FOLDER…]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { replaceBlock } from './replace-block.ts';

const FILE = 'README.md';
const folders = ['seeds', ...process.argv.slice(2)];
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

replaceBlock(FILE, 'board', `\`\`\`text\n${await captureBoard()}\n\`\`\``);
const corpora = evaluate();
replaceBlock(FILE, 'accuracy', accuracyTable(corpora));
replaceBlock(FILE, 'item-errors', errorTable(corpora));

/** The screen of the real program in a real terminal of 80 by 24. */
async function captureBoard(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-readme-'));
  const tmux = (...args: string[]) =>
    execFileSync('tmux', ['-S', join(folder, 'socket'), ...args], { encoding: 'utf8' });
  try {
    tmux('new-session', '-d', '-x', '80', '-y', '24', 'node scripts/parley.ts seeds');
    for (let attempt = 0; attempt < 100; attempt++) {
      const screen = tmux('capture-pane', '-p').trimEnd();
      if (screen.includes('q quit') && !screen.includes('reading ')) return screen;
      await setTimeout(200);
    }
    throw new Error('The dashboard did not open.');
  } finally {
    spawnSync('tmux', ['-S', join(folder, 'socket'), 'kill-server']);
    rmSync(folder, { recursive: true });
  }
}

interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function evaluate(): readonly Corpus[] {
  return JSON.parse(execFileSync('node', ['scripts/eval.ts', '--json', ...folders], { encoding: 'utf8' }))
    .corpora;
}

function accuracyTable(corpora: readonly Corpus[]): string {
  const rows = corpora.flatMap(corpusRows);
  return [
    '| articles | what | precision | recall | F1 | |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map((cells: readonly string[]) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}

/** How often agreements and open issues went wrong in which way. */
function errorTable(corpora: readonly Corpus[]): string {
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
interface Corpus {
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
