/** What the terminal can show. */
export interface Terminal {
  readonly columns: number;
  readonly rows: number;
  /** Whether colours and other attributes may be written. */
  readonly colour: boolean;
}

/** Whether the environment lets a program colour its output: NO_COLOR (no-color.org) and dumb terminals say no. */
export function allowsColour(environment: NodeJS.ProcessEnv): boolean {
  return !environment.NO_COLOR && environment.TERM !== 'dumb';
}
