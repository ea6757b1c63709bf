import type { BlockLine } from '../block-lines.ts';

const STANDFIRST_WORD =
  /(?:^|[^a-z])(?:standfirst|dek|deck|subtitle|sub-?head(?:line|ing)?|strapline|lede|(?:article|story|post|entry)[-_]?(?:teaser|summary|intro|excerpt))(?:$|[^a-z])|(?:^|[\s-])lead(?:\s|$)/iu;
const SHORTEST = 20;
const LONGEST = 500;
/** How many lines below the headline it may stand. */
const REACH = 12;

/** The line below the headline that sums the story up: what the page marks as such, or what it repeats as its description. */
export function shownStandfirst(
  lines: readonly BlockLine[],
  { headline, description }: { readonly headline: string | null; readonly description: string | null },
): string | null {
  const at = headline === null ? -1 : lines.findIndex(({ text }) => text === headline);
  const near = lines.slice(at + 1, at + 1 + REACH).filter(({ text, linked }) => isFit(text) && linked < 0.8);
  const marked = at < 0 ? undefined : near.find(({ element }) => isMarked(element));
  return (marked ?? near.find(({ text }) => text === description))?.text ?? null;
}

function isFit(text: string): boolean {
  return text.length >= SHORTEST && text.length <= LONGEST;
}

/** The class of the element, or of one of the two around it, or an attribute for tests says so. */
function isMarked(element: Element): boolean {
  if (element.closest('figure, figcaption, aside, nav, article p ~ p')) return false;
  let around: Element | null = element;
  for (let level = 0; around && level < 3; level++, around = around.parentElement) {
    const names = ['class', 'id', 'data-gu-name', 'data-testid', 'data-component'].map(
      (name) => around?.getAttribute(name) ?? '',
    );
    if (STANDFIRST_WORD.test(names.join(' '))) return true;
  }
  return false;
}
