/** An option of the command line. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What its value is called in the help; absent for an option that takes none. */
  readonly value?: string;
  readonly help: string;
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
  { name: 'since', value: 'DATE', help: 'report what changed from DATE (YYYY-MM-DD) on' },
  { name: 'fail-empty', help: 'end with code 3 when nothing at all was found' },
  { name: 'help', short: 'h', help: 'print this help' },
  { name: 'version', short: 'v', help: 'print the version' },
];
