import { normalize, parse, sep } from 'node:path';

/**
 * Ids of files by their paths: the base name without extension, or more of the path where two files share it.
 */
export function fileIds(paths: readonly string[]): ReadonlyMap<string, string> {
  const candidates = paths.map(idCandidates);
  const counts = candidates
    .flat()
    .reduce((counts, id) => counts.set(id, (counts.get(id) ?? 0) + 1), new Map<string, number>());
  return new Map(
    paths.map((path, index) => {
      const ids = candidates[index]!;
      return [path, ids.find((id) => counts.get(id) === 1) ?? ids.at(-1)!];
    }),
  );
}

/** From the shortest to the whole path, each once. */
function idCandidates(path: string): readonly string[] {
  const normal = normalize(path).split(sep).join('/');
  const { name, ext } = parse(normal);
  return [...new Set([name, normal.slice(0, normal.length - ext.length), normal])];
}
