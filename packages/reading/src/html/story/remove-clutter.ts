import {
  CAPTION_ELEMENTS,
  CAPTION_WORDS,
  CLUTTER_ATTRIBUTES,
  CLUTTER_ELEMENTS,
  CLUTTER_WORDS,
  WEAK_CLUTTER_WORDS,
} from './clutter-words.ts';

/** An element with less text than this is too short to hold a story; in UTF-16 code units. */
const SHORT = 220;

/** Take out of a page what is no part of its story by the names of elements, classes and ids; the captions come back. */
export function removeClutter(document: Document): readonly string[] {
  remove(document, CLUTTER_ELEMENTS);
  const captions = [...document.querySelectorAll(CAPTION_ELEMENTS.join(','))].map(textOf);
  remove(document, CAPTION_ELEMENTS);
  remove(document, CLUTTER_ATTRIBUTES);
  for (const element of document.querySelectorAll('[class],[id]')) {
    if (!document.contains(element) || holdsArticle(element)) continue;
    const words = wordsOf(element);
    if (words.some((word) => CAPTION_WORDS.has(word)) && textOf(element).length < 2 * SHORT) {
      captions.push(textOf(element));
      element.remove();
    } else if (words.some((word) => CLUTTER_WORDS.has(word))) element.remove();
    else if (words.some((word) => WEAK_CLUTTER_WORDS.has(word)) && textOf(element).length < SHORT)
      element.remove();
  }
  return captions.filter((caption) => caption !== '');
}

function remove(document: Document, selectors: readonly string[]): void {
  for (const element of document.querySelectorAll(selectors.join(',')))
    if (!holdsArticle(element)) element.remove();
}

function holdsArticle(element: Element): boolean {
  const name = element.localName.toLowerCase();
  if (name === 'body' || name === 'html' || name === 'main' || name === 'h1') return true;
  return element.querySelector('h1, [itemprop~="articleBody"]') !== null;
}

/** The words of class and id: `article-relatedLinks__box` gives article, related, links, box. */
function wordsOf(element: Element): readonly string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 400);
  return names
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
