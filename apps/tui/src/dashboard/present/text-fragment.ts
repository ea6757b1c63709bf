import type { Passage } from '../model/dashboard-model.ts';

/**
 * The address of a passage in its source, with a text fragment (`#:~:text=`) that makes a browser show it; null where
 * the address is unknown or none of the web.
 */
export function passageAddress({ article, evidence }: Passage): string | null {
  const url = article.url === null ? null : URL.parse(article.url);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  const words = evidence[0]?.text.trim().split(/\s+/u) ?? [];
  const fragment = words.length > 2 * EDGE ? [words.slice(0, EDGE), words.slice(-EDGE)] : [words];
  const text = fragment.map((part) => escaped(part.join(' '))).join(',');
  return text === '' ? url.href : `${url.href}${url.hash === '' ? '#' : ''}:~:text=${text}`;
}

/** Of a long passage, so many words at either end are named. */
const EDGE = 5;

/** The dash, the comma and the ampersand have a meaning in a text fragment. */
function escaped(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D').replaceAll("'", '%27');
}
