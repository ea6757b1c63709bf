/** Columns of the terminal, as far as lines stay readable; 80 where there is none. */
export function reportWidth(): number {
  return process.stdout.isTTY ? Math.min(Math.max(process.stdout.columns, 40), 100) : 80;
}
