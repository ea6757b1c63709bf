import { parseArgs } from 'node:util';
import { CORPUS_PARTS, type CorpusPart } from './gold/part-of.ts';

/** What to score, against what, and how to tell it. `errors` is how many mistakes to list for each corpus. */
export interface Arguments {
  readonly paths: readonly string[];
  readonly predictions: string | null;
  readonly speechOnly: boolean;
  readonly part: CorpusPart;
  readonly errors: number;
  readonly output: 'table' | 'json' | 'check-baseline' | 'update-baseline' | 'help';
}

/** How the command is used. */
export const usage = `pnpm eval [PATH…]             score the analyser; seeds/ where no PATH is given. PATH: a folder of
                              NAME.txt with NAME.gold.json, or a .jsonl corpus of quotations
    --predictions FILE        score what stands in FILE (NDJSON, one document a line) instead
    --errors [N]              list what is missed, extra or wrong; the first N of each corpus
    --json                    print one JSON object instead of tables
    --speech-only             ignore what a corpus marks as no speech
    --part PART               first-two-thirds or last-third of the documents, in their order
pnpm eval syntax FILE.conllu… score the syntax engine against treebanks; --json, --gold-tokens, --joined
pnpm eval matters FOLDER…     score how a dossier groups the articles of each folder, one event, into matters
    --gold-items              group the annotated items instead of those that the analyser finds
    --errors                  list the topics that are split and the matters that are mixed
pnpm eval --check-baseline    compare seeds/ with baseline.json; code 1 when a number fell
pnpm eval --update-baseline   write the numbers of seeds/ to baseline.json`;

/** The arguments were not understood; the message says why. */
export class UsageError extends Error {}

const outputs = ['help', 'json', 'check-baseline', 'update-baseline'] as const;

/** Understand the command line; throws UsageError. */
export function parseArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const asked = outputs.filter((output) => values[output]);
  const output = asked[0] ?? 'table';
  const arguments_: Arguments = {
    paths: positionals,
    predictions: values.predictions ?? null,
    speechOnly: values['speech-only'] ?? false,
    part: corpusPart(values.part ?? 'all'),
    errors: values.errors === undefined ? 0 : errorLimit(values.errors),
    output,
  };
  if (asked.length > 1) throw new UsageError(`only one of ${asked.map((name) => `--${name}`).join(' and ')}`);
  if (arguments_.errors > 0 && output !== 'table')
    throw new UsageError(`--errors does not go with --${output}`);
  if (output.endsWith('-baseline') && (positionals.length > 0 || arguments_.predictions !== null)) {
    throw new UsageError(`--${output} scores the analyser on seeds/ alone`);
  }
  return arguments_;
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: argv.map((argument, index) => withValue(argument, argv[index + 1])),
      allowPositionals: true,
      options: {
        errors: { type: 'string' },
        predictions: { type: 'string' },
        'speech-only': { type: 'boolean' },
        part: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        'check-baseline': { type: 'boolean' },
        'update-baseline': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** `--errors` may stand without a number. */
function withValue(argument: string, next: string | undefined): string {
  return argument === '--errors' && !/^\d+$/u.test(next ?? '') ? '--errors=all' : argument;
}

function errorLimit(value: string): number {
  if (value === 'all') return Number.POSITIVE_INFINITY;
  if (/^\d+$/u.test(value)) return Number(value);
  throw new UsageError(`--errors takes a number: ${value}`);
}

function corpusPart(value: string): CorpusPart {
  const part = CORPUS_PARTS.find((name) => name === value);
  if (!part) throw new UsageError(`--part takes one of ${CORPUS_PARTS.join(', ')}: ${value}`);
  return part;
}
