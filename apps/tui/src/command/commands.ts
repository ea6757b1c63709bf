/** A command of the command line; the one without a word is what happens when none is given. */
export interface CommandRow {
  readonly name: string;
  /** What stands behind its name. */
  readonly operands: string;
  readonly help: string;
}

/** All commands, in the order of the help. */
export const commands = [
  { name: '', operands: '[PATH|-]…', help: 'the dashboard on a terminal, else the text report' },
  { name: 'report', operands: '[PATH|-]…', help: 'one report of all articles together' },
  { name: 'extract', operands: '[PATH|-]…', help: 'the findings of each article by itself' },
  { name: 'diff', operands: 'OLD NEW', help: 'what changed between two dossiers or paths' },
  { name: 'explain', operands: '[PATH|-]…', help: 'what each finding rests on, and why it stands' },
  { name: 'config', operands: '--print', help: 'the settings that are in force, and their file' },
  { name: 'completion', operands: 'SHELL', help: 'completion for bash, zsh or fish' },
  { name: 'man', operands: '', help: 'the manual page' },
] as const satisfies readonly CommandRow[];
