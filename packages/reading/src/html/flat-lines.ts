import { Parser } from 'htmlparser2';
import { INLINE_ELEMENTS, UNSEEN_ELEMENTS } from './block-lines.ts';

/** Elements nested deeper than this were not written for readers. */
const DEEPEST = 250;
/** Nor were longer lists of classes; in UTF-16 code units. A tree has them on its stack one by one. */
const LONGEST_CLASS = 20_000;

/** Whether the elements of a page are nested too deep, or have too many classes, to build a tree of them. */
export function isTangled(html: string): boolean {
  let depth = 0;
  let tangled = false;
  const parser = new Parser({
    onopentagname: () => {
      depth += 1;
      if (depth > DEEPEST) stop();
    },
    onattribute: (name, value) => {
      if (name === 'class' && value.length > LONGEST_CLASS) stop();
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  const stop = (): void => {
    tangled = true;
    parser.pause();
  };
  parser.write(html);
  return tangled;
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
