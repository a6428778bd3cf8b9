import adminChangeOutsideTrustedNetworks from './admin_change_outside_trusted_networks.json';
import adminKeyOutsideTrustedNetworks from './admin_key_outside_trusted_networks.json';
import adminNewNetworkProvider from './admin_new_network_provider.json';
import connectorDomainGuardOff from './connector_domain_guard_off.json';
import ipRestrictionChanged from './ip_restriction_changed.json';
import ipRestrictionDeleted from './ip_restriction_deleted.json';
import ipRestrictionDeletedThenNewIp from './ip_restriction_deleted_then_new_ip.json';
import ipRestrictionWindow from './ip_restriction_window.json';
import tunnelCreated from './tunnel_created.json';
import tunnelTokenExposed from './tunnel_token_exposed.json';

export const networkRules: readonly unknown[] = [
  ipRestrictionDeleted,
  ipRestrictionChanged,
  ipRestrictionWindow,
  adminKeyOutsideTrustedNetworks,
  tunnelTokenExposed,
  connectorDomainGuardOff,
  adminChangeOutsideTrustedNetworks,
  tunnelCreated,
  ipRestrictionDeletedThenNewIp,
  adminNewNetworkProvider,
];
