const SYLLABLES = ['ba', 'dor', 'el', 'fin', 'gra', 'hol', 'is', 'kar', 'lum', 'mer', 'nor', 'ost'];

/** A name of its own for each number, with a capital. */
export function inventedName(number: number): string {
  let [name, rest] = ['', number + SYLLABLES.length];
  for (; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) name += SYLLABLES[rest % SYLLABLES.length];
  return name[0]!.toUpperCase() + name.slice(1);
}
