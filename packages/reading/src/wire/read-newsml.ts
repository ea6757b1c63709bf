import { composeArticle } from '../article/compose-article.ts';
import type { ReadArticle, Reading } from '../article/read-article.ts';
import { readFragment } from '../html/read-fragment.ts';
import { Unreadable } from '../unreadable.ts';
import type { XmlElement } from '../xml/parse-xml.ts';
import {
  childOf,
  childrenOf,
  descendantsOf,
  localName,
  markupIn,
  rawText,
  textIn,
} from '../xml/xml-element.ts';
import { nitfArticle } from './read-nitf.ts';

/** The articles of a NewsML-G2 item or of a message with several; items that are pictures or packages are left out. */
export function readNewsMl(root: XmlElement): Reading {
  const items = isItem(root) ? [root] : [...descendantsOf(root, 'newsItem')];
  const articles = items.flatMap(articleOf);
  if (articles.length === 0)
    throw new Unreadable('no-article', 'is NewsML without a text in it', 'save the article as plain text');
  return { articles, notes: [] };
}

function isItem(element: XmlElement): boolean {
  return localName(element) === 'newsItem';
}

function articleOf(item: XmlElement): readonly ReadArticle[] {
  const contents = childOf(item, 'contentSet');
  const inline = childOf(contents, 'inlineXML', 'inlineData');
  if (inline === null) return [];
  const [nitf] = childrenOf(inline, 'nitf');
  const [itemMeta, contentMeta] = [childOf(item, 'itemMeta'), childOf(item, 'contentMeta')];
  const inner = nitf ? nitfArticle(nitf) : null;
  const story = inner ? inner.input.text.split('\n\n') : storyIn(inline);
  if (story.length === 0) return [];
  const link = childrenOf(itemMeta, 'link').find(({ attributes }) =>
    /^https?:/iu.test(attributes.href ?? ''),
  );
  return [
    composeArticle({
      id: item.attributes.guid ?? null,
      story,
      headline: textIn(childOf(contentMeta, 'headline')) ?? inner?.input.headline,
      standfirst: null,
      outlet:
        nameIn(childOf(contentMeta, 'infoSource')) ??
        nameIn(childOf(itemMeta, 'provider')) ??
        inner?.input.outlet,
      published:
        textIn(childOf(itemMeta, 'firstCreated')) ??
        textIn(childOf(contentMeta, 'contentCreated')) ??
        textIn(childOf(itemMeta, 'versionCreated')),
      modified: textIn(childOf(itemMeta, 'versionCreated')),
      url: link?.attributes.href ?? null,
      language: childOf(contentMeta, 'language')?.attributes.tag ?? item.attributes['xml:lang'] ?? null,
      authors: authorsOf(contentMeta) ?? inner?.authors ?? [],
      captions: inner?.captions ?? [],
    }),
  ];
}

/** XHTML as elements, or a text in `inlineData`. */
function storyIn(inline: XmlElement): readonly string[] {
  if (localName(inline) === 'inlineData') return rawText(inline).split('\n');
  const html = childOf(inline, 'html') ?? inline;
  return readFragment(markupIn(childOf(html, 'body') ?? html)).story;
}

function authorsOf(contentMeta: XmlElement | null): readonly string[] | null {
  const byline = textIn(childOf(contentMeta, 'by'));
  if (byline !== null) return byline.replace(/^by /iu, '').split(/,| and /u);
  const creators = childrenOf(contentMeta, 'creator').flatMap((creator) => nameIn(creator) ?? []);
  return creators.length > 0 ? creators : null;
}

function nameIn(element: XmlElement | null): string | null {
  return textIn(childOf(element, 'name')) ?? element?.attributes.literal ?? null;
}
