/** How often tasks run: first untimed, then timed. */
export interface Rounds {
  readonly warmUp: number;
  readonly timed: number;
}

/**
 * Milliseconds of each task, round by round. Every round runs all tasks, each time beginning with another one, so that a busy
 * moment of the machine, or the garbage that one leaves behind, hits all alike.
 */
export async function interleave(
  tasks: readonly (() => unknown)[],
  { warmUp, timed }: Rounds,
): Promise<readonly (readonly number[])[]> {
  const times: number[][] = tasks.map(() => []);
  for (let round = -warmUp; round < timed; round++) {
    for (let turn = 0; turn < tasks.length; turn++) {
      const index = (turn + round + warmUp) % tasks.length;
      const begun = performance.now();
      await tasks[index]!();
      if (round >= 0) times[index]!.push(performance.now() - begun);
    }
  }
  return times;
}
