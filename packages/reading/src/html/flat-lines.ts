import { Parser } from 'htmlparser2';
import { INLINE_ELEMENTS, UNSEEN_ELEMENTS } from './block-lines.ts';

/** Elements nested deeper than this were not written for readers. */
const DEEPEST = 250;

/** Whether the elements of a page are nested too deep to build a tree of them. */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentagname: () => {
      depth += 1;
      if (depth > deepest) deepest = depth;
      if (deepest > DEEPEST) parser.pause();
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  parser.write(html);
  return deepest > DEEPEST;
}

/** The lines of a page by its tags alone, one after another, without a tree: for pages of which none can be built. */
export function flatLines(html: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let skipped: string | null = null;
  for (const [index, part] of html.split('<').entries()) {
    const end = index === 0 ? -1 : part.indexOf('>');
    const name = index === 0 ? '' : (/^\/?([a-z][a-z\d-]*)/iu.exec(part)?.[1]?.toLowerCase() ?? '');
    if (skipped === null && !INLINE_ELEMENTS.has(name)) {
      lines.push(line);
      line = '';
    }
    if (skipped === name && part.startsWith('/')) skipped = null;
    else if (skipped === null && UNSEEN_ELEMENTS.has(name) && !part.startsWith('/')) skipped = name;
    if (skipped === null && (index === 0 || end >= 0)) line += part.slice(end + 1);
  }
  return [...lines, line].map((text) => text.replace(/\s+/gu, ' ').trim()).filter((text) => text !== '');
}
