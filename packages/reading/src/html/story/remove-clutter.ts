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
  const kept = aroundArticle(document);
  remove(document, CLUTTER_ELEMENTS, kept);
  const captions = [...document.querySelectorAll(CAPTION_ELEMENTS.join(','))].map(textOf);
  remove(document, CAPTION_ELEMENTS, kept);
  remove(document, CLUTTER_ATTRIBUTES, kept);
  removeByWords(document.documentElement, kept, captions);
  return captions.filter((caption) => caption !== '');
}

function remove(document: Document, selectors: readonly string[], kept: ReadonlySet<Element>): void {
  for (const element of document.querySelectorAll(selectors.join(',')))
    if (!kept.has(element)) element.remove();
}

/** From the outside in: what is removed is not looked into. */
function removeByWords(element: Element, kept: ReadonlySet<Element>, captions: string[]): void {
  for (const child of [...element.children]) {
    const words = kept.has(child) ? [] : wordsOf(child);
    if (words.some((word) => CAPTION_WORDS.has(word)) && textOf(child).length < 2 * SHORT) {
      captions.push(textOf(child));
      child.remove();
    } else if (
      words.some((word) => CLUTTER_WORDS.has(word)) ||
      (words.some((word) => WEAK_CLUTTER_WORDS.has(word)) && textOf(child).length < SHORT)
    ) {
      child.remove();
    } else removeByWords(child, kept, captions);
  }
}

/** The elements around the headline and the text that a page marks as its article's: whatever they are called, they stay. */
function aroundArticle(document: Document): ReadonlySet<Element> {
  const kept = new Set<Element>(document.querySelectorAll('html, body, main, h1'));
  for (const mark of document.querySelectorAll('h1, [itemprop~="articleBody"]'))
    for (let around = mark.parentElement; around && !kept.has(around); around = around.parentElement)
      kept.add(around);
  return kept;
}

/** The words of class and id: `article-relatedLinks__box` gives article, related, links, box. */
function wordsOf(element: Element): readonly string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 400);
  if (names === ' ') return [];
  return names
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
