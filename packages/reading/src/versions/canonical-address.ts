import { withoutFinal } from '../values/without-final.ts';

/** Parameters that tell where a reader came from, not what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|cmpid|ref|ref_src|share|smid|at_\w+|ns_\w+|partner|ocid|cid|s|xtor)$/iu;

/** An address by which two links to one article are equal: no scheme, fragment, tracking, `www.` or final slash. */
export function canonicalAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const host = url.host.replace(/^(?:www|m|amp|mobile)\./u, '');
  return `${host}${withoutFinal(url.pathname, '/')}${url.search}`;
}
