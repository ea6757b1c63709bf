import { READABLE } from '../inputs/kinds.ts';
import { formats } from '../report/formats.ts';
import { options } from './options.ts';

/** What `parley --help` prints; fits into 80 columns. */
export function helpText(): string {
  return `parley reads news articles about talks between parties and says what was agreed,
what is still open and who said what, each with its evidence.

Usage
  parley [PATH|-]…           the dashboard on a terminal, else the text report
  parley report [PATH|-]…    one report of all articles together
  parley extract [PATH|-]…   the findings of each article by itself
  parley diff OLD NEW        what changed between two dossiers or paths
  parley explain [PATH|-]…   what each finding rests on, and why it stands

PATH is a file, a folder (read with all below it, READMEs aside) or a glob.
- is standard input, read also when no path is given and something is piped in.
Accepted are ${READABLE}; .ndjson has an article a line:
{"id": "…", "text": "…"}, with headline, outlet, published, url where known.

Options
${options.map(optionLine).join('\n')}

Formats (the first is the default)
  report   ${formats.report.join(', ')}
  extract  ${formats.extract.join(', ')}
  diff     ${formats.diff.join(', ')}
  explain  ${formats.explain.join(', ')}

Examples
  parley seeds
  parley report news/*.txt --format html -o briefing.html
  pbpaste | parley report
  parley explain statement.txt | less
  parley extract news --format ndjson | jq '.agreements[].summary'

Exit codes
  0  done
  1  error
  2  wrong usage
  3  nothing found (with --fail-empty)
  4  some inputs could not be read; the rest was done
  130  interrupted
`;
}

function optionLine({ name, short, value, help }: (typeof options)[number]): string {
  const long = value === undefined ? `--${name}` : `--${name} ${value}`;
  return `  ${short === undefined ? '    ' : `-${short}, `}${long.padEnd(15)}  ${help}`;
}
