import { distance as editDistance } from 'fastest-levenshtein';

/** The name most like the one that was typed; null when none is near enough to be meant. */
export function nearest(typed: string, names: readonly string[]): string | null {
  let best: string | null = null;
  let bestDistance = Math.max(2, Math.floor(typed.length / 2));
  for (const name of names) {
    const distance = name.startsWith(typed) && typed !== '' ? 1 : editDistance(typed, name);
    if (distance < bestDistance || (distance === bestDistance && best === null)) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}
