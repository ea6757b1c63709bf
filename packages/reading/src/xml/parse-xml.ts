import { Parser } from 'htmlparser2';
import { Unreadable } from '../unreadable.ts';

/** An element of XML. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const DEEPEST = 200;

/**
 * The root of a document. Only XML's five entities and numeric ones are resolved: declarations are not read, so nothing
 * expands and nothing is loaded. Unclosed elements end with the document.
 * @throws Unreadable for a document without an element, or one nested too deep.
 */
export function parseXml(xml: string): XmlElement {
  const root = { name: '', attributes: {}, children: [] as (XmlElement | string)[] };
  const open = [root];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (open.length > DEEPEST)
          throw new Unreadable('bad-syntax', 'nests its elements too deep', 'check the file');
        const element = { name, attributes, children: [] };
        open.at(-1)!.children.push(element);
        open.push(element);
      },
      ontext: (text) => {
        open.at(-1)!.children.push(text);
      },
      onclosetag: () => {
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  const first = root.children.find((child) => typeof child !== 'string');
  if (first) return first;
  throw new Unreadable('bad-syntax', 'is not XML', 'check the file');
}
