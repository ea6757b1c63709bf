import { BlockList, isIP } from 'node:net';

/** Networks that are not the public internet: what IANA's special-purpose registries reserve, and multicast. */
const RESERVED_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
] as const;

/** IPv6 is public in 2000::/3 alone, and of that not where it carries IPv4 or is reserved. */
const PUBLIC_V6 = ['2000::/3'] as const;
const RESERVED_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'] as const;

/** Whether an IP address, as text, is one of the public internet. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !reservedV4.check(address, 'ipv4');
    case 6:
      return publicV6.check(address, 'ipv6') && !reservedV6.check(address, 'ipv6');
    default:
      return false;
  }
}

const reservedV4 = listOf(RESERVED_V4, 'ipv4');
const publicV6 = listOf(PUBLIC_V6, 'ipv6');
const reservedV6 = listOf(RESERVED_V6, 'ipv6');

function listOf(networks: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address, bits] = network.split('/');
    list.addSubnet(address!, Number(bits), family);
  }
  return list;
}
