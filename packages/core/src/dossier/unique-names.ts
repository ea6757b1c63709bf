/** A giver of names: the name itself the first time, then with the least number behind it that makes it a new one. */
export function uniqueNames(): (name: string) => string {
  const next = new Map<string, number>();
  return (name) => {
    let free = name;
    for (let count = next.get(name) ?? 1; next.has(free); count++) {
      free = `${name}-${count + 1}`;
      next.set(name, count + 1);
    }
    next.set(free, next.get(free) ?? 1);
    return free;
  };
}
