import ipaddr from 'ipaddr.js';
import { Unreadable } from '../unreadable.ts';

/** Whether an IP address, in any of its notations, belongs to the public internet. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // An IPv4 address inside an IPv6 one is judged as what it is.
  return ipaddr.process(address).range() === 'unicast';
}

/** Names that mean a machine of one's own network wherever they are resolved. */
const PRIVATE_NAME =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|onion)\.?$/iu;

/**
 * The address as a URL that may be asked for: http or https, without a password, to a public host as far as its name shows.
 * What the name resolves to is for whoever opens the connection to check, with `isPublicAddress`.
 * @throws Unreadable for any other address.
 */
export function fetchableUrl(
  address: string,
  isAllowed: (address: string) => boolean = isPublicAddress,
): URL {
  if (!URL.canParse(address)) throw refused(`is no address`);
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refused('is no http or https address');
  if (url.username !== '' || url.password !== '') throw refused('has a password in its address');
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  const isPublic = ipaddr.isValid(host) ? isAllowed(host) : isPublicName(host) || isAllowed(host);
  if (!isPublic) throw refused('is not on the public internet');
  return url;
}

function isPublicName(host: string): boolean {
  return host.replace(/\.$/u, '').includes('.') && !PRIVATE_NAME.test(host);
}

function refused(reason: string): Unreadable {
  return new Unreadable('refused-address', reason, 'save the page as a file and read that');
}
