import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze, compileDossier, displayText } from '@parley/core';
import type { GoldDocument } from '../gold/gold-document.ts';
import { readFolder } from '../gold/read-folder.ts';
import { UsageError } from '../parse-arguments.ts';
import { percent } from '../report/percent.ts';
import { table } from '../report/table.ts';
import type { Outcome } from '../run.ts';
import { goldAnalysis } from './gold-analysis.ts';
import { listMixtures } from './list-mixtures.ts';
import { type MatterScores, placeItems, scoreMatters } from './score-matters.ts';

/** Which events to score, whose items to group, and whether to list what is grouped wrongly. */
export interface MattersArguments {
  readonly folders: readonly string[];
  readonly goldItems: boolean;
  readonly errors: boolean;
}

/** Understand what stands behind `eval matters`; throws UsageError. */
export function parseMattersArguments(argv: readonly string[]): MattersArguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { 'gold-items': { type: 'boolean' }, errors: { type: 'boolean' } },
    });
    if (positionals.length === 0) throw new Error('matters needs a FOLDER of NAME.txt with NAME.gold.json');
    return {
      folders: positionals,
      goldItems: values['gold-items'] ?? false,
      errors: values.errors ?? false,
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** Compile a dossier of each folder and compare its matters with the annotated topics. */
export async function runMatters({ folders, goldItems, errors }: MattersArguments): Promise<Outcome> {
  const rows: (readonly string[])[] = [HEADINGS];
  const mixtures: string[] = [];
  for (const folder of folders) {
    const documents = readFolder(folder);
    const analyses = goldItems ? documents.map(goldAnalysis) : await analyzeAll(documents);
    const placed = placeItems(documents, compileDossier(analyses));
    rows.push([displayText(basename(folder)), ...cells(scoreMatters(placed))]);
    if (errors) mixtures.push('', ...listMixtures(placed));
  }
  return { output: [table(rows), ...mixtures].join('\n'), code: 0 };
}

const HEADINGS = [
  'event',
  'items',
  'covered',
  'B³ P',
  'R',
  'F1',
  'cross',
  'of pairs',
  'matters',
  'for topics',
];

function cells(scores: MatterScores): readonly string[] {
  const { items, covered, precision, recall, f1, cross, pairs, matters, topics } = scores;
  return [
    String(items),
    ...[covered, precision, recall, f1, cross].map(percent),
    ...[pairs, matters, topics].map(String),
  ];
}

async function analyzeAll(documents: readonly GoldDocument[]) {
  return await Promise.all(documents.map(({ id, text }) => analyze({ id, text })));
}
