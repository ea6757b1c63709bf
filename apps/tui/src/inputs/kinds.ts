import { basename, extname } from 'node:path';
import { READABLE_EXTENSIONS, Unreadable } from '@parley/reading';

/** How a file is read: as a whole, or line by line because it may be long. */
export type Kind = 'document' | 'lines';

/** The kinds of file that are read, for a message. */
export const READABLE = '.txt, .md, .html, .json, .ndjson, .csv, .eml, .mbox, .xml (feeds, NITF, NewsML)';

const EXTENSIONS: ReadonlySet<string> = new Set(READABLE_EXTENSIONS);
const LINES: ReadonlySet<string> = new Set(['.ndjson', '.jsonl']);

/** The kind of a file that was come across, by its name; null when it is not read. A README is about a folder, no article. */
export function kindOfFound(path: string): Kind | null {
  return /^readme\.[^.]+$/i.test(basename(path)) ? null : kindOf(path);
}

/**
 * The kind of a file that was named outright: one without an extension is read by its looks.
 * @throws Unreadable for any extension that is not known.
 */
export function kindOfNamed(path: string): Kind {
  const extension = extname(path);
  const kind = extension === '' ? 'document' : kindOf(path);
  if (kind !== null) return kind;
  throw new Unreadable(
    'unknown-format',
    `${extension} files are not read`,
    `save the article as plain text (accepted: ${READABLE}), or pass its text on standard input: parley -`,
  );
}

function kindOf(path: string): Kind | null {
  const extension = extname(path).toLowerCase();
  if (LINES.has(extension)) return 'lines';
  return EXTENSIONS.has(extension) ? 'document' : null;
}
