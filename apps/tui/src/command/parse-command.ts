import { parseArgs } from 'node:util';
import { type DiffFormat, type ExtractFormat, formats, type ReportFormat } from '../report/formats.ts';
import { nearest } from './nearest.ts';
import { options } from './options.ts';
import { WrongUsage } from './wrong-usage.ts';

/** What a command line asks for. */
export type Command = { readonly name: 'help' } | { readonly name: 'version' } | DiffCommand | ReadingCommand;

/** A command that compares: two dossiers, or files or folders of articles. */
export interface DiffCommand {
  readonly name: 'diff';
  readonly before: string;
  readonly after: string;
  readonly format: DiffFormat;
  readonly output: string | null;
  readonly words: string | null;
}

/** A command that reads articles; `open` is the one that no word asks for. */
export type ReadingCommand = {
  /** Paths, globs and `-` as they were typed. */
  readonly inputs: readonly string[];
  readonly failEmpty: boolean;
  /** The file to write instead of standard output. */
  readonly output: string | null;
  /** Path of a file with the user's own words; null without one. */
  readonly words: string | null;
} & (
  | { readonly name: 'open' }
  | { readonly name: 'report'; readonly format: ReportFormat }
  | { readonly name: 'extract'; readonly format: ExtractFormat }
  | { readonly name: 'explain' }
  | { readonly name: 'since'; readonly date: string; readonly format: DiffFormat }
);

/**
 * Read the arguments behind the program's name.
 * @throws WrongUsage with the nearest right word, where there is one.
 */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: parseOptions,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === 'option') checkOption(token);
  if (values.help === true) return { name: 'help' };
  if (values.version === true) return { name: 'version' };

  const [first] = positionals;
  const name =
    first === 'report' || first === 'extract' || first === 'explain' || first === 'diff' ? first : 'open';
  const inputs = name === 'open' ? positionals : positionals.slice(1);
  const output = typeof values.output === 'string' ? values.output : null;
  const words = typeof values.words === 'string' ? values.words : null;
  const reading = { inputs, failEmpty: values['fail-empty'] === true, output, words };
  const format = typeof values.format === 'string' ? values.format : undefined;
  if (values.since !== undefined && name !== 'report') {
    throw new WrongUsage('--since needs a command: parley report --since DATE …');
  }
  switch (name) {
    case 'diff': {
      const [before, after, ...more] = inputs;
      if (before === undefined || after === undefined || more.length > 0) {
        throw new WrongUsage('diff compares two: parley diff OLD NEW');
      }
      return { name, before, after, format: chooseFormat(name, format), output, words };
    }
    case 'report':
      if (typeof values.since === 'string') {
        return { name: 'since', date: day(values.since), format: chooseFormat('diff', format), ...reading };
      }
      return { name, format: chooseFormat(name, format), ...reading };
    case 'extract':
      return { name, format: chooseFormat(name, format), ...reading };
    case 'explain':
      chooseFormat(name, format);
      return { name, ...reading };
    case 'open':
      if (output !== null) throw new WrongUsage('--output needs a command: parley report --output FILE …');
      if (format === undefined) return { name, ...reading };
      throw new WrongUsage(`--format needs a command: parley ${commandOf(format)} --format ${format} …`);
  }
}

const parseOptions = Object.fromEntries(
  options.map(({ name, short, value }) => [
    name,
    { type: value === undefined ? ('boolean' as const) : ('string' as const), ...(short && { short }) },
  ]),
);

function checkOption({
  name,
  rawName,
  value,
}: {
  name: string;
  rawName: string;
  value?: string | undefined;
}): void {
  const option = options.find((option) => option.name === name);
  if (option === undefined) {
    const meant = nearest(
      rawName,
      options.map(({ name }) => `--${name}`),
    );
    const hint = meant === null ? 'parley --help lists the options' : `did you mean ${meant}?`;
    throw new WrongUsage(`unknown option ${rawName}: ${hint}`);
  }
  if (option.value === undefined && value !== undefined) throw new WrongUsage(`--${name} takes no value`);
  if (option.value !== undefined && value === undefined) {
    throw new WrongUsage(`--${name} needs a value: --${name} ${option.value}`);
  }
}

function chooseFormat<Name extends keyof typeof formats>(
  command: Name,
  typed: string | undefined,
): (typeof formats)[Name][number] {
  const known: readonly (typeof formats)[Name][number][] = formats[command];
  const format = typed === undefined ? known[0] : known.find((name) => name === typed);
  if (format !== undefined) return format;
  throw new WrongUsage(`"${typed}" is no format of parley ${command}: choose ${known.join(' or ')}`);
}

/** @throws WrongUsage for what is no day of the calendar. */
function day(typed: string): string {
  if (/^\d{4}-\d\d-\d\d$/u.test(typed) && !Number.isNaN(Date.parse(typed))) return typed;
  throw new WrongUsage(`--since takes a day such as 2026-05-31, not "${typed}"`);
}

/** The command that prints a format; the report where none does. */
function commandOf(format: string): keyof typeof formats {
  return format === 'ndjson' ? 'extract' : 'report';
}
