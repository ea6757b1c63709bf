/** The candidate that a misspelt word most likely means, or null when none is near: at most a third of it differs. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** Insertions, deletions and replacements that make one word the other (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let index = 0; index < from.length; index++) {
    const next = [index + 1];
    for (let other = 0; other < to.length; other++) {
      const replaced = row[other]! + (from[index] === to[other] ? 0 : 1);
      next.push(Math.min(replaced, row[other + 1]! + 1, next[other]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}
