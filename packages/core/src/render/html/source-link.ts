import { displayText } from '../display-text.ts';
import { safeAddress } from '../safe-address.ts';

/**
 * A link to a passage in its article, which a browser scrolls to and highlights (a text fragment); null without a safe
 * address. Long pieces are named by their first and last words.
 */
export function sourceLink(url: string | null, pieces: readonly string[]): string | null {
  const address = safeAddress(url);
  if (address === null) return null;
  const directives = pieces.map(textDirective).filter((directive) => directive !== '');
  if (directives.length === 0) return address;
  return `${address}${address.includes('#') ? '' : '#'}:~:${directives.join('&')}`;
}

/** How many words name an end of a long piece. */
const EDGE = 6;

function textDirective(piece: string): string {
  const words = displayText(piece).trim().split(' ');
  const ends = words.length <= 2 * EDGE ? [words] : [words.slice(0, EDGE), words.slice(-EDGE)];
  const encoded = ends.map((end) => encodeURIComponent(end.join(' ')).replaceAll('-', '%2D'));
  return encoded[0] === '' ? '' : `text=${encoded.join(',')}`;
}
