import { doors } from './doors.ts';
import { type Growth, measureGrowth } from './measure-growth.ts';

/** A factor above this is told: 2 is linear, 2.1 n log n, 4 quadratic; what lies between is left to the collector of garbage. */
const MOST = 3.2;
/** Below this, in milliseconds, time says nothing. */
const TOO_SHORT = 50;
const ATTEMPTS = 3;

/** Try every door whose name begins with a word with all of its shapes, and tell each; the shapes that took too long. */
export async function runGrowth(door: string, tell: (line: string) => void): Promise<readonly string[]> {
  const asked = doors.filter(({ name }) => name.startsWith(door));
  if (asked.length === 0)
    throw new Error(`no such door; these are: ${doors.map(({ name }) => name).join(', ')}`);
  const offenders: string[] = [];
  tell(
    `${'door'.padEnd(14)}${'shape'.padEnd(36)}${['length', 'n', '2n', '4n', 'doubling'].map(cell).join('')}`,
  );
  for (const { name, shapes, take } of asked) {
    for (const shape of shapes) {
      let growth = await measureGrowth(shape, take);
      for (let attempt = 1; attempt < ATTEMPTS && isTooMuch(growth); attempt++)
        growth = await measureGrowth(shape, take);
      const { length, times, factor } = growth;
      const cells = [
        String(length),
        ...times.map((time) => `${time.toFixed(1)} ms`),
        `× ${factor.toFixed(2)}`,
      ];
      tell(`${name.padEnd(14)}${shape.name.padEnd(36)}${cells.map(cell).join('')}`);
      if (isTooMuch(growth)) offenders.push(`${name}: ${shape.name}`);
    }
  }
  return offenders;
}

function isTooMuch({ times, factor }: Growth): boolean {
  return times[2] > TOO_SHORT && factor > MOST;
}

function cell(text: string): string {
  return text.padStart(12);
}
