import ipaddr from 'ipaddr.js';
import type { SettingsList } from '../../common/api/settings';

const isInNetwork = (address: string, cidr: string): boolean => {
  if (!ipaddr.isValid(address) || !ipaddr.isValidCIDR(cidr)) return false;
  const [one, [network, bits]] = [ipaddr.process(address), ipaddr.parseCIDR(cidr)];
  return one.kind() === network.kind() && one.match(network, bits);
};

/** Whether a list holds a value already; a network holds its addresses. */
export const isListed = (list: SettingsList, entries: readonly string[], value: string): boolean =>
  list === 'trusted_networks'
    ? entries.some((cidr) => isInNetwork(value, cidr))
    : entries.some((entry) => entry.toLowerCase() === value.toLowerCase());
