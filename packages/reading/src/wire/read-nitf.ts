import { composeArticle } from '../article/compose-article.ts';
import type { ReadArticle, Reading } from '../article/read-article.ts';
import type { XmlElement } from '../xml/parse-xml.ts';
import { childOf, childrenOf, descendantsOf, localName, textIn } from '../xml/xml-element.ts';

/** The article of a NITF document. */
export function readNitf(root: XmlElement): Reading {
  return { articles: [nitfArticle(root)], notes: [] };
}

/** The article of a `nitf` element, alone or in a news item. @throws Unreadable for one without a paragraph. */
export function nitfArticle(nitf: XmlElement): ReadArticle {
  const [head, body] = [childOf(nitf, 'head'), childOf(nitf, 'body')];
  const bodyHead = childOf(body, 'body.head');
  const headline = childOf(bodyHead, 'hedline');
  const docData = childOf(head, 'docdata');
  const publication = childOf(head, 'pubdata');
  const content = childOf(body, 'body.content');
  return composeArticle({
    id: childOf(docData, 'doc-id')?.attributes['id-string'] ?? null,
    headline: textIn(childOf(headline, 'hl1')) ?? textIn(childOf(head, 'title')),
    standfirst: textIn(childOf(headline, 'hl2')) ?? textIn(childOf(bodyHead, 'abstract')),
    outlet:
      publication?.attributes.name ??
      textIn(childOf(bodyHead, 'distributor')) ??
      childOf(docData, 'doc.copyright')?.attributes.holder ??
      null,
    published:
      publication?.attributes['date.publication'] ??
      childOf(docData, 'date.issue', 'date.release')?.attributes.norm ??
      textIn(childOf(childOf(bodyHead, 'dateline'), 'story.date')),
    url: publication?.attributes['ex-ref'] ?? null,
    language: nitf.attributes['xml:lang'] ?? null,
    authors: childrenOf(bodyHead, 'byline').flatMap(namesIn),
    captions: [...descendantsOf(content, 'media-caption')].flatMap((caption) => textIn(caption) ?? []),
    story: content === null ? [] : paragraphsIn(content),
  });
}

/** "By Jane Roe and Martin Vale", or a `person` each. */
function namesIn(byline: XmlElement): readonly string[] {
  const people = childrenOf(byline, 'person').flatMap((person) => textIn(person) ?? []);
  if (people.length > 0) return people;
  return (textIn(byline) ?? '').replace(/^by /iu, '').split(/,| and /u);
}

/** Paragraphs and headings in their order, but for those of pictures. */
function paragraphsIn(element: XmlElement): readonly string[] {
  return childrenOf(element).flatMap((child) => {
    const name = localName(child);
    if (name === 'media' || name === 'table') return [];
    if (name === 'p' || name === 'hl2' || name === 'h2') return textIn(child) ?? [];
    return paragraphsIn(child);
  });
}
