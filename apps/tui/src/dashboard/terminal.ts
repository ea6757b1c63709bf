/** What the terminal can show. */
export interface Terminal extends Look {
  readonly columns: number;
  readonly rows: number;
}

/** How text may look in the terminal. */
export interface Look {
  /** Whether colours and other attributes may be written. */
  readonly colour: boolean;
  /** Whether only ASCII may be written. */
  readonly ascii: boolean;
  /** What colour the terminal's own background is. */
  readonly background: Background;
}

export type Background = 'dark' | 'light';

/** When colours are written: `auto` asks the environment. */
export type ColourChoice = 'auto' | 'always' | 'never';

/**
 * Whether the environment lets a program colour its output: NO_COLOR (no-color.org) and dumb terminals say no,
 * FORCE_COLOR says yes.
 */
export function allowsColour(environment: NodeJS.ProcessEnv, choice: ColourChoice = 'auto'): boolean {
  if (choice !== 'auto') return choice === 'always';
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0';
  return !NO_COLOR && TERM !== 'dumb';
}

/** The background that the environment tells of: terminals that set COLORFGBG give its number last; dark else. */
export function backgroundOf({ COLORFGBG }: NodeJS.ProcessEnv): Background {
  const number = Number(COLORFGBG?.split(';').at(-1));
  return number === 7 || number === 15 ? 'light' : 'dark';
}
