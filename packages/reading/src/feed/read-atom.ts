import type { Reading } from '../article/read-article.ts';
import type { XmlElement } from '../xml/parse-xml.ts';
import { childOf, childrenOf, markupIn, rawText, textIn } from '../xml/xml-element.ts';
import { feedReading } from './feed-reading.ts';

/** The articles of an Atom feed. */
export function readAtom(root: XmlElement): Reading {
  return feedReading(
    { title: textIn(childOf(root, 'title')), language: root.attributes['xml:lang'] ?? null },
    childrenOf(root, 'entry').map((entry) => {
      const content = childOf(entry, 'content');
      const isPlain = content !== null && /^(?:text|text\/plain)$/u.test(content.attributes.type ?? 'text');
      return {
        id: textIn(childOf(entry, 'id')),
        headline: textIn(childOf(entry, 'title')),
        url: linkOf(entry),
        published: textIn(childOf(entry, 'published', 'issued', 'updated')),
        modified: textIn(childOf(entry, 'updated', 'modified')),
        language: entry.attributes['xml:lang'] ?? null,
        authors: childrenOf(entry, 'author').flatMap((author) => textIn(childOf(author, 'name')) ?? []),
        html: content === null || isPlain ? null : htmlOf(content),
        text: isPlain ? rawText(content).trim() || null : null,
        summary: htmlOf(childOf(entry, 'summary')),
      };
    }),
  );
}

function linkOf(entry: XmlElement): string | null {
  const links = childrenOf(entry, 'link');
  const own = links.find(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate');
  return own?.attributes.href ?? null;
}

/** XHTML stands in the feed as elements, HTML as escaped text. */
function htmlOf(element: XmlElement | null): string | null {
  if (element === null) return null;
  const isXhtml = /xhtml|xml/u.test(element.attributes.type ?? '');
  return (isXhtml ? markupIn(element) : rawText(element)).trim() || null;
}
