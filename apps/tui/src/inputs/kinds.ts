import { basename, extname } from 'node:path';
import { Unreadable } from './unreadable.ts';

/** How a file is read: as one article, or as one article a line. */
export type Kind = 'text' | 'ndjson';

/** The kinds of file that are read, for a message. */
export const READABLE = '.txt, .md and .ndjson files';

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['.txt', 'text'],
  ['.md', 'text'],
  ['.ndjson', 'ndjson'],
]);

/** The kind of a file that was come across, by its name; null when it is not read. A README is about a folder, no article. */
export function kindOfFound(path: string): Kind | null {
  return /^readme\.[^.]+$/i.test(basename(path)) ? null : kindOf(path);
}

/**
 * The kind of a file that was named outright: one without an extension is text.
 * @throws Unreadable for any extension that is not known.
 */
export function kindOfNamed(path: string): Kind {
  const extension = extname(path);
  const kind = extension === '' ? 'text' : kindOf(path);
  if (kind !== null) return kind;
  throw new Unreadable(
    `${extension} files are not read`,
    `save the article as plain text (accepted: ${READABLE}), or pass its text on standard input: parley -`,
  );
}

function kindOf(path: string): Kind | null {
  return KINDS.get(extname(path).toLowerCase()) ?? null;
}
