/** An option of the command line. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What its value is called in the help; absent for an option that takes none. */
  readonly value?: string;
  /** The values that it can have; absent for any. */
  readonly choices?: readonly string[];
  readonly help: string;
  /** Whether it is about the dashboard alone. */
  readonly dashboard?: boolean;
}

/** All options, in the order of the help. */
export const options: readonly Option[] = [
  {
    name: 'format',
    value: 'NAME',
    help: 'what to print, see below',
  },
  { name: 'output', short: 'o', value: 'FILE', help: 'write to FILE instead of standard output' },
  { name: 'words', value: 'FILE', help: 'parties, cues and topics of your own, as JSON' },
  { name: 'fetch', help: 'fetch addresses, and pages that feeds link to' },
  { name: 'encoding', value: 'NAME', help: 'read files in this encoding: windows-1252, …' },
  { name: 'columns', value: 'MAP', help: 'columns of tables: text=Body,headline=Title,…' },
  {
    name: 'matrix',
    value: 'COLUMNS',
    choices: ['outlets', 'parties'],
    help: 'with --format csv: matters against outlets, or parties',
  },
  { name: 'since', value: 'DATE', help: 'report what changed from DATE (YYYY-MM-DD) on' },
  { name: 'fail-empty', help: 'end with code 3 when nothing at all was found' },
  { name: 'watch', short: 'w', help: 'read again by itself what changes', dashboard: true },
  { name: 'api', value: 'URL', help: 'show a dossier of a Parley API', dashboard: true },
  {
    name: 'color',
    value: 'WHEN',
    choices: ['auto', 'always', 'never'],
    help: 'auto, always or never',
    dashboard: true,
  },
  {
    name: 'background',
    value: 'HUE',
    choices: ['auto', 'dark', 'light'],
    help: 'of the terminal: auto, dark or light',
    dashboard: true,
  },
  { name: 'ascii', help: 'draw with ASCII alone', dashboard: true },
  { name: 'mouse', help: 'let clicks and the wheel work', dashboard: true },
  {
    name: 'screen-reader',
    help: 'numbered lines, one after the other, no boxes',
    dashboard: true,
  },
  { name: 'print', help: 'with config: print the settings' },
  { name: 'help', short: 'h', help: 'print this help' },
  { name: 'version', short: 'v', help: 'print the version' },
];
