// Scores the library against treebanks: node eval/evaluate.ts [--json] [--gold-tokens] [--joined] FILE.conllu…
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { COUNT_NAMES, type Counts, f1, score } from './score.ts';
import { readPair } from './system.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    'gold-tokens': { type: 'boolean', default: false },
    joined: { type: 'boolean', default: false },
  },
});
if (positionals.length === 0) {
  console.error('usage: evaluate [--json] [--gold-tokens] [--joined] FILE.conllu…');
  process.exit(2);
}

const columns: { name: string; counts: Counts }[] = [];
for (const path of positionals) {
  const pair = await readPair(path, { goldTokens: values['gold-tokens'], joined: values.joined });
  columns.push({ name: basename(path, '.conllu'), counts: score(pair) });
}
if (columns.length > 1) columns.push({ name: 'all', counts: sum(columns.map(({ counts }) => counts)) });
console.log(values.json ? JSON.stringify(toJson(columns.at(-1)!.counts), null, 2) : table());

function sum(all: readonly Counts[]): Counts {
  return new Map(
    COUNT_NAMES.map((name) => {
      const total = { both: 0, system: 0, gold: 0 };
      for (const counts of all) {
        const { both, system, gold } = counts.get(name)!;
        total.both += both;
        total.system += system;
        total.gold += gold;
      }
      return [name, total];
    }),
  );
}

function toJson(counts: Counts): Record<string, unknown> {
  const percent = (name: string): number | null => {
    const value = f1(counts.get(name)!);
    return Number.isNaN(value) ? null : Math.round(value * 100) / 100;
  };
  const names = COUNT_NAMES.slice(0, 9);
  const labels = COUNT_NAMES.slice(9);
  return {
    ...Object.fromEntries(names.map((name) => [name, percent(name)])),
    labels: Object.fromEntries(labels.map((name) => [name, percent(name)])),
  };
}

function table(): string {
  const cell = (text: string): string => text.padStart(14);
  const rows = COUNT_NAMES.map((name) => {
    const cells = columns.map(({ counts }) => {
      const value = f1(counts.get(name)!);
      return cell(Number.isNaN(value) ? '-' : value.toFixed(2));
    });
    return name.padEnd(14) + cells.join('');
  });
  const mode = values['gold-tokens']
    ? 'gold sentences and tokens'
    : values.joined
      ? 'raw text, sentences joined by spaces'
      : 'raw text';
  return [
    `F1 in per cent, ${mode}`,
    ' '.repeat(14) + columns.map(({ name }) => cell(name)).join(''),
    ...rows,
  ].join('\n');
}
