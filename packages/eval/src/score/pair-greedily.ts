/** Two that belong together, and how much they have in common. */
export interface Pair<Gold, Predicted> {
  readonly gold: Gold;
  readonly predicted: Predicted;
  readonly affinity: number;
}

/** Take the pairs in the order given, each gold and each predicted one at most once. */
export function pairGreedily<Gold, Predicted>(
  candidates: readonly Pair<Gold, Predicted>[],
): readonly Pair<Gold, Predicted>[] {
  const taken = new Set<Gold | Predicted>();
  return candidates.filter(({ gold, predicted }) => {
    if (taken.has(gold) || taken.has(predicted)) return false;
    taken.add(gold).add(predicted);
    return true;
  });
}
