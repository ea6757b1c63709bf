import type { Reading } from '../article/read-article.ts';
import type { XmlElement } from '../xml/parse-xml.ts';
import { childOf, childrenOf, rawText, textIn } from '../xml/xml-element.ts';
import { feedReading } from './feed-reading.ts';

/** A description longer than this is the text itself; in UTF-16 code units. */
const LONG = 1_200;

/** The articles of an RSS feed of any version, RDF's included. */
export function readRss(root: XmlElement): Reading {
  const channel = childOf(root, 'channel');
  const items = [...childrenOf(channel, 'item'), ...childrenOf(root, 'item')];
  return feedReading(
    { title: textIn(childOf(channel, 'title')), language: textIn(childOf(channel, 'language')) },
    items.map((item) => {
      const description = rawText(childOf(item, 'description')).trim() || null;
      const content = rawText(childOf(item, 'content:encoded', 'xhtml:body', 'fulltext')).trim() || null;
      const html = content ?? (description !== null && description.length > LONG ? description : null);
      return {
        id: textIn(childOf(item, 'guid')),
        headline: textIn(childOf(item, 'title')),
        url: textIn(childOf(item, 'feedburner:origLink', 'link')) ?? permalink(childOf(item, 'guid')),
        published: textIn(childOf(item, 'pubDate', 'dc:date', 'published')),
        modified: textIn(childOf(item, 'dcterms:modified', 'atom:updated')),
        language: textIn(childOf(item, 'dc:language')),
        authors: [...childrenOf(item, 'dc:creator'), ...childrenOf(item, 'author')].flatMap((author) =>
          nameOf(textIn(author)),
        ),
        html,
        text: null,
        summary: description,
      };
    }),
  );
}

function permalink(guid: XmlElement | null): string | null {
  const address = textIn(guid);
  return guid?.attributes.isPermaLink !== 'false' && /^https?:/iu.test(address ?? '') ? address : null;
}

/** "jane@example.org (Jane Roe)", as RSS writes authors, or a bare name. */
function nameOf(author: string | null): readonly string[] {
  if (author === null) return [];
  const name = /\(([^()]+)\)/u.exec(author)?.[1] ?? author;
  return name.includes('@') ? [] : [name.trim()];
}
