import type { Reading } from '../article/read-article.ts';
import { readAtom } from '../feed/read-atom.ts';
import { readRss } from '../feed/read-rss.ts';
import type { Source } from '../source/source.ts';
import { Unreadable } from '../unreadable.ts';
import { readNewsMl } from '../wire/read-newsml.ts';
import { readNitf } from '../wire/read-nitf.ts';
import { parseXml, type XmlElement } from '../xml/parse-xml.ts';
import { localName } from '../xml/xml-element.ts';

/** The reader for each root element, in small letters. */
const ROOTS: ReadonlyMap<string, (root: XmlElement) => Reading> = new Map([
  ['rss', readRss],
  ['rdf', readRss],
  ['feed', readAtom],
  ['nitf', readNitf],
  ['newsitem', readNewsMl],
  ['newsmessage', readNewsMl],
  ['packageitem', readNewsMl],
]);

/** The articles of an XML document: a feed, or a news item as agencies exchange them. */
export function readXml({ text }: Pick<Source, 'text'>): Reading {
  const root = parseXml(text);
  const read = ROOTS.get(localName(root).toLowerCase());
  if (read) return read(root);
  throw new Unreadable(
    'unknown-format',
    `is XML of a kind that is not known (<${root.name.slice(0, 40)}>)`,
    'known are RSS, Atom, NITF and NewsML-G2; save the article as plain text',
  );
}
