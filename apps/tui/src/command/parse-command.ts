import { parseArgs } from 'node:util';
import type { ReadingOptions } from '../inputs/reading-options.ts';
import { type DiffFormat, type ExtractFormat, formats, type ReportFormat } from '../report/formats.ts';
import { commands } from './commands.ts';
import { type Shell, shells } from './completion.ts';
import { nearest } from './nearest.ts';
import { options } from './options.ts';
import { parseColumns } from './parse-columns.ts';
import { WrongUsage } from './wrong-usage.ts';

/** What a command line asks for. */
export type Command =
  | { readonly name: 'help' | 'version' | 'config' | 'man' }
  | { readonly name: 'completion'; readonly shell: Shell }
  | DiffCommand
  | ReadingCommand;

/** A command that compares: two dossiers, or files or folders of articles. */
export interface DiffCommand {
  readonly name: 'diff';
  readonly before: string;
  readonly after: string;
  readonly format: DiffFormat;
  readonly output: string | null;
  readonly words: string | null;
}

/** How the dashboard is asked for; what is absent is as the settings say. */
export interface DashboardFlags {
  readonly api?: string;
  readonly color?: string;
  readonly background?: string;
  readonly ascii?: boolean;
  readonly mouse?: boolean;
  readonly watch?: boolean;
  readonly screenReader?: boolean;
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
  readonly reading: ReadingOptions;
} & (
  | { readonly name: 'open'; readonly flags: DashboardFlags }
  | {
      readonly name: 'report';
      readonly format: ReportFormat;
      /** Against what matters are set in a table instead; null for the report. */
      readonly matrix: MatrixColumns | null;
    }
  | { readonly name: 'extract'; readonly format: ExtractFormat }
  | { readonly name: 'explain' }
  | { readonly name: 'since'; readonly date: string; readonly format: DiffFormat }
);

/** What stands in the columns of a matrix. */
export type MatrixColumns = 'outlets' | 'parties';

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
  const name = commandNames.find((word) => word === first) ?? 'open';
  const inputs = name === 'open' ? positionals : positionals.slice(1);
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined);
  const columns = text('columns');
  const reading = {
    inputs,
    failEmpty: values['fail-empty'] === true,
    output: text('output') ?? null,
    words: text('words') ?? null,
    reading: {
      fetch: values.fetch === true,
      encoding: text('encoding'),
      columns: columns === undefined ? undefined : parseColumns(columns),
    },
  };
  const format = text('format');
  if (values.since !== undefined && name !== 'report') {
    throw new WrongUsage('--since needs a command: parley report --since DATE …');
  }
  if (values.matrix !== undefined && (name !== 'report' || values.since !== undefined)) {
    throw new WrongUsage(MATRIX_USE);
  }
  if (name !== 'open') checkForDashboard(tokens, name);
  switch (name) {
    case 'diff': {
      const [before, after, ...more] = inputs;
      if (before === undefined || after === undefined || more.length > 0) {
        throw new WrongUsage('diff compares two: parley diff OLD NEW');
      }
      const { output, words } = reading;
      return { name, before, after, format: chooseFormat(name, format), output, words };
    }
    case 'report':
      if (typeof values.since === 'string') {
        return { name: 'since', date: day(values.since), format: chooseFormat('diff', format), ...reading };
      }
      return {
        name,
        format: chooseFormat(name, format),
        matrix: matrixOf(values.matrix, format),
        ...reading,
      };
    case 'extract':
      return { name, format: chooseFormat(name, format), ...reading };
    case 'explain':
      chooseFormat(name, format);
      return { name, ...reading };
    case 'completion':
      return { name, shell: chooseShell(inputs) };
    case 'config':
      if (values.print === true) return { name };
      throw new WrongUsage('parley config --print shows the settings and their file');
    case 'man':
      return { name };
    case 'open':
      if (reading.output !== null)
        throw new WrongUsage('--output needs a command: parley report --output FILE …');
      if (format === undefined) return { name, flags: flagsOf(values), ...reading };
      throw new WrongUsage(`--format needs a command: parley ${commandOf(format)} --format ${format} …`);
  }
}

const commandNames = commands.map(({ name }) => name).filter((name) => name !== '');

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
  if (value !== undefined && option.choices && !option.choices.includes(value)) {
    throw new WrongUsage(`--${name} is ${option.choices.join(', ')}, not "${value}"`);
  }
}

/** Options of the dashboard mean nothing to the other commands. */
function checkForDashboard(tokens: readonly { kind: string; name?: string }[], command: string): void {
  for (const { kind, name } of tokens) {
    if (kind !== 'option') continue;
    if (options.some((option) => option.name === name && option.dashboard)) {
      throw new WrongUsage(`--${name} is for the dashboard, not for parley ${command}: parley --${name} …`);
    }
  }
}

function flagsOf(values: Readonly<Record<string, unknown>>): DashboardFlags {
  const text = (name: string) => (typeof values[name] === 'string' ? { [name]: values[name] } : {});
  const flag = (name: string, key = name) => (values[name] === true ? { [key]: true } : {});
  return {
    ...text('api'),
    ...text('color'),
    ...text('background'),
    ...flag('ascii'),
    ...flag('mouse'),
    ...flag('watch'),
    ...flag('screen-reader', 'screenReader'),
  };
}

function chooseShell([typed]: readonly string[]): Shell {
  const shell = shells.find((name) => name === typed);
  if (shell !== undefined) return shell;
  throw new WrongUsage(`parley completion needs a shell: ${shells.join(', ')}`);
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

const MATRIX_USE = '--matrix is a table of its own: parley report --format csv --matrix outlets …';

/** @throws WrongUsage where the matrix is not asked for as a table. */
function matrixOf(columns: unknown, format: string | undefined): MatrixColumns | null {
  if (columns === undefined) return null;
  if (format !== 'csv') throw new WrongUsage(MATRIX_USE);
  return columns === 'parties' ? 'parties' : 'outlets';
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
