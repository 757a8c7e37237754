import ipaddr from 'ipaddr.js';

/** How the configuration names networks, as `TRUST_PROXY` does. */
const NAMED: Record<string, string> = {
  loopback: 'loopback',
  linklocal: 'linkLocal',
  uniquelocal: 'uniqueLocal',
};

/** All public IPv6 addresses. Outside of it are ways to write an IPv4 address, such as `::127.0.0.1`. */
const PUBLIC_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether the server may connect to this IP address: public ones, and those in `networks`. All reserved ranges are refused:
 * private, loopback, link-local, carrier NAT, multicast, documentation, and tunnels to IPv4.
 */
export function isReachable(address: string, networks: readonly string[]): boolean {
  if (!ipaddr.isValid(address)) return false;
  // An IPv4 address that is written as IPv6 counts as what it is.
  const ip = ipaddr.process(address);
  return isPublic(ip) || networks.some((network) => isWithin(ip, network));
}

const isPublic = (ip: ipaddr.IPv4 | ipaddr.IPv6): boolean =>
  ip.range() === 'unicast' && (ip instanceof ipaddr.IPv4 || ip.match(PUBLIC_IPV6));

function isWithin(ip: ipaddr.IPv4 | ipaddr.IPv6, network: string): boolean {
  const named = NAMED[network];
  if (named) return ip.range() === named;
  const [address, bits] = network.split('/');
  const range = ipaddr.parse(address!);
  const length = bits === undefined ? (range.kind() === 'ipv4' ? 32 : 128) : Number(bits);
  return ip.kind() === range.kind() && ip.match(range as never, length);
}
