import { READABLE } from '../inputs/kinds.ts';
import { formats } from '../report/formats.ts';
import { commands } from './commands.ts';
import { examples } from './examples.ts';
import { exitCodes } from './exit-codes.ts';
import { options } from './options.ts';

/** A key of the dashboard, for the manual. */
export interface ManualKey {
  readonly keys: string;
  readonly help: string;
}

/** The manual page, in the language of man: `parley man | man -l -`. */
export function manPage(version: string, keys: readonly ManualKey[]): string {
  return [
    `.TH PARLEY 1 "" "parley ${version}" "User Commands"`,
    // Neither hyphens nor stretched lines: commands are to be copied.
    '.nh',
    '.ad l',
    '.SH NAME',
    'parley \\- what talks agreed, what stays open, and who said what',
    '.SH SYNOPSIS',
    ...commands.flatMap(({ name, operands }) => [`.B parley ${escaped(name)}`, escaped(operands), '.br']),
    '.SH DESCRIPTION',
    escaped(
      'parley reads news articles about talks between parties and says what was agreed, what is still open and who said what, each with its evidence, word for word. On a terminal it opens a dashboard; elsewhere it prints a report.',
    ),
    '.PP',
    escaped(
      `PATH is a file, a folder (read with all below it, READMEs aside) or a glob; - is standard input. Accepted are ${READABLE}.`,
    ),
    '.SH COMMANDS',
    ...commands.flatMap(({ name, help }) => item(`parley ${name}`.trim(), help)),
    '.SH OPTIONS',
    ...options.flatMap(({ name, value, help }) => item(`--${name}${value ? ` ${value}` : ''}`, help)),
    '.SH FORMATS',
    ...Object.entries(formats).flatMap(([command, names]) => item(command, names.join(', '))),
    '.SH KEYS OF THE DASHBOARD',
    ...keys.flatMap(({ keys, help }) => item(keys, help)),
    '.SH FILTER',
    escaped(
      'f filters every view: party:US matter:flights outlet:reuters status:differ speaker:"Jane Roe". All terms must hold; a comma means either, a - before a term its opposite, a bare word any text.',
    ),
    '.SH ENVIRONMENT',
    ...item('PARLEY_TOKEN', 'the token for --api'),
    ...item('NO_COLOR, FORCE_COLOR', 'no colours, colours'),
    ...item('VISUAL, EDITOR', 'the editor that e opens'),
    '.SH FILES',
    ...item('$XDG_CONFIG_HOME/parley/config.json', 'settings and keys; parley config --print shows them'),
    '.SH EXIT STATUS',
    ...exitCodes.flatMap(([code, meaning]) => item(String(code), meaning)),
    '.SH EXAMPLES',
    '.nf',
    ...examples.map(escaped),
    '.fi',
    '',
  ].join('\n');
}

function item(term: string, text: string): readonly string[] {
  return ['.TP', `.B ${escaped(term)}`, escaped(text)];
}

/** Text that roff takes for nothing but text. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/u, '\\&$1');
}
