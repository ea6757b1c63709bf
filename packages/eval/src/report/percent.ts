/** A share from 0 to 1 as a percentage with one decimal; a dash where there is none. */
export function percent(share: number | null): string {
  return share === null ? '–' : (100 * share).toFixed(1);
}
