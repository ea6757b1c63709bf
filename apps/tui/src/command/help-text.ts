import { READABLE } from '../inputs/kinds.ts';
import { formats } from '../report/formats.ts';
import { commands } from './commands.ts';
import { examples } from './examples.ts';
import { exitCodes } from './exit-codes.ts';
import { type Option, options } from './options.ts';

/** What `parley --help` prints; fits into 80 columns. */
export function helpText(): string {
  const general = options.filter(({ dashboard }) => !dashboard);
  const dashboard = options.filter((option) => option.dashboard);
  return `parley reads news articles about talks between parties and says what was agreed,
what is still open and who said what, each with its evidence.

Usage
${commands.map(({ name, operands, help }) => `  ${`parley ${name} ${operands}`.replace('  ', ' ').padEnd(25)}  ${help}`).join('\n')}

PATH is a file, a folder (read with all below it, READMEs aside), a glob or,
with --fetch, an address (https://…). - is standard input, read also when no
path is given and something is piped in. Accepted are
${READABLE}.

Options
${general.map(optionLine).join('\n')}

Options of the dashboard (? lists its keys)
${dashboard.map(optionLine).join('\n')}

Formats (the first is the default)
${Object.entries(formats)
  .map(([command, names]) => `  ${command.padEnd(8)} ${names.join(', ')}`)
  .join('\n')}

Examples
${examples.map((line) => `  ${line}`).join('\n')}

Environment
  PARLEY_TOKEN       the token for --api
  NO_COLOR           no colours; FORCE_COLOR: colours
  VISUAL, EDITOR     the editor that e opens
  XDG_CONFIG_HOME    where parley/config.json is; parley config --print

Exit codes
${exitCodes.map(([code, meaning]) => `  ${code}  ${meaning}`).join('\n')}
`;
}

function optionLine({ name, short, value, help }: Option): string {
  const long = value === undefined ? `--${name}` : `--${name} ${value}`;
  return `  ${short === undefined ? '    ' : `-${short}, `}${long.padEnd(16)}  ${help}`;
}
