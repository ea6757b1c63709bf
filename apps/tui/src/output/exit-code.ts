/** How the command ends. */
export const exitCode = {
  done: 0,
  /** Nothing could be read, or something went wrong. */
  error: 1,
  wrongUsage: 2,
  /** Nothing was found, and `--fail-empty` asked for something. */
  nothingFound: 3,
  /** Some inputs could not be read; the rest was done. */
  someFailed: 4,
  interrupted: 130,
} as const;
