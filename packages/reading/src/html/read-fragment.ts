import { blockLines } from './block-lines.ts';
import { flatLines, isTangled } from './flat-lines.ts';
import { parsePage, shownPart } from './parse-page.ts';
import { CAPTION_ELEMENTS, CLUTTER_ELEMENTS } from './story/clutter-words.ts';

/** The text of an article's HTML that stands for itself, as feeds, mail and exports carry it. */
export interface Fragment {
  /** The lines of the story without the headline. */
  readonly story: readonly string[];
  /** A first-level heading that opens it; null where there is none. */
  readonly headline: string | null;
  readonly captions: readonly string[];
}

/** Read HTML that is all story: only what no browser shows, forms and captions are left out. */
export function readFragment(html: string): Fragment {
  if (isTangled(html)) return { story: flatLines(html), headline: null, captions: [] };
  const body = shownPart(parsePage(html));
  for (const element of body.querySelectorAll(CLUTTER_ELEMENTS.join(','))) element.remove();
  const captions: string[] = [];
  for (const element of body.querySelectorAll(CAPTION_ELEMENTS.join(','))) {
    captions.push(element.textContent ?? '');
    element.remove();
  }
  const lines = blockLines(body);
  const headline = lines[0]?.element.localName.toLowerCase() === 'h1' ? lines[0].text : null;
  return { story: lines.slice(headline === null ? 0 : 1).map(({ text }) => text), headline, captions };
}
