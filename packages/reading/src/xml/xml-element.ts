import type { XmlElement } from './parse-xml.ts';

/** The child elements, all or those of a name; a name without a prefix fits any prefix. */
export function childrenOf(element: XmlElement | null, name?: string): readonly XmlElement[] {
  const elements = (element?.children ?? []).filter((child) => typeof child !== 'string');
  return name === undefined ? elements : elements.filter((child) => isNamed(child, name));
}

/** The first child of the first name that has one; null where there is none. */
export function childOf(element: XmlElement | null, ...names: readonly string[]): XmlElement | null {
  for (const name of names) {
    const [child] = childrenOf(element, name);
    if (child) return child;
  }
  return null;
}

/** All elements of a name below an element, in the order of the document. */
export function* descendantsOf(element: XmlElement | null, name: string): Generator<XmlElement> {
  for (const child of childrenOf(element)) {
    if (isNamed(child, name)) yield child;
    yield* descendantsOf(child, name);
  }
}

/** All text in an element with single spaces; null for none. */
export function textIn(element: XmlElement | null): string | null {
  return rawText(element).replace(/\s+/gu, ' ').trim() || null;
}

/** All text in an element as it stands, such as the HTML that a feed escapes. */
export function rawText(element: XmlElement | null): string {
  const parts: string[] = [];
  const walk = (node: XmlElement | string): void => {
    if (typeof node === 'string') parts.push(node);
    else node.children.forEach(walk);
  };
  if (element) walk(element);
  return parts.join('');
}

/** The content of an element written as markup again, for XHTML that stands in XML. */
export function markupIn(element: XmlElement): string {
  const escaped = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
  const write = (node: XmlElement | string): string =>
    typeof node === 'string'
      ? escaped(node)
      : `<${localName(node)}>${node.children.map(write).join('')}</${localName(node)}>`;
  return element.children.map(write).join('');
}

/** An element's name without its prefix. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

function isNamed(element: XmlElement, name: string): boolean {
  return element.name === name || (!name.includes(':') && localName(element) === name);
}
