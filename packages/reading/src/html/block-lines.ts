/** A block of text of a page, as a browser would set it. */
export interface BlockLine {
  /** Without white space around it, inner white space as single spaces. */
  readonly text: string;
  /** The nearest element that holds all of it and makes a block of its own. */
  readonly element: Element;
  /** How much of the text stands in links, from 0 to 1. */
  readonly linked: number;
}

/**
 * The blocks of text below an element, in the order of the page. A line break divides a block too, unless a sentence runs on
 * behind it.
 */
export function blockLines(root: Element): readonly BlockLine[] {
  const lines: BlockLine[] = [];
  let text = '';
  let linked = 0;
  let holder = root;
  const flush = (): void => {
    const plain = text.replace(/\s+/gu, ' ').trim();
    if (plain !== '')
      lines.push({ text: plain, element: holder, linked: Math.min(1, linked / plain.length) });
    text = '';
    linked = 0;
  };
  let broken = false;
  const walk = (node: Node, inLink: boolean): void => {
    if (node.nodeType === TEXT) {
      const content = node.nodeValue ?? '';
      if (broken && content.trim() !== '') {
        broken = false;
        if (!runsOn(text, content)) flush();
      }
      text += content;
      if (inLink) linked += content.trim().length;
      return;
    }
    if (node.nodeType !== ELEMENT) return;
    const element = node as Element;
    const name = element.localName.toLowerCase();
    if (UNSEEN_ELEMENTS.has(name)) return;
    if (name === 'br') {
      if (broken) flush();
      broken = !broken;
      text += ' ';
      return;
    }
    const isBlock = !INLINE_ELEMENTS.has(name);
    const outer = holder;
    if (isBlock) {
      flush();
      broken = false;
      holder = element;
    }
    for (let child = element.firstChild; child; child = child.nextSibling)
      walk(child, inLink || name === 'a');
    if (isBlock) {
      flush();
      holder = outer;
    }
  };
  walk(root, false);
  flush();
  return lines;
}

/** Whether a sentence goes on behind a line break. */
function runsOn(before: string, behind: string): boolean {
  const last = before.slice(-20).trimEnd().at(-1) ?? '.';
  return !'.!?:;…"”’)'.includes(last) && /^\s*\p{Ll}/u.test(behind.slice(0, 20));
}

const ELEMENT = 1;
const TEXT = 3;

/** Elements whose content no reader sees as text. */
export const UNSEEN_ELEMENTS: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe object embed canvas audio video head title link meta select option textarea input button datalist'.split(
    ' ',
  ),
);

/** Elements that stand within a line. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn del em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
