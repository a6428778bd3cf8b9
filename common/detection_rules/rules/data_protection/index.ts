import bypassPermissionsEnabled from './bypass_permissions_enabled.json';
import cmekChanged from './cmek_changed.json';
import codeEgressEnabled from './code_egress_enabled.json';
import contentRedactionOff from './content_redaction_off.json';
import controlAttestationChanged from './control_attestation_changed.json';
import coworkGuardLowered from './cowork_guard_lowered.json';
import coworkReachExtended from './cowork_reach_extended.json';
import dataResidencyChanged from './data_residency_changed.json';
import dataSharingEnabled from './data_sharing_enabled.json';
import defaultModelChanged from './default_model_changed.json';
import deviceTrustDropped from './device_trust_dropped.json';
import extensionAllowlistOff from './extension_allowlist_off.json';
import externalSharingEnabled from './external_sharing_enabled.json';
import inferenceRetentionChanged from './inference_retention_changed.json';
import inviteDomainsChanged from './invite_domains_changed.json';
import publicProjectsEnabled from './public_projects_enabled.json';
import remoteControlEnabled from './remote_control_enabled.json';
import retentionPeriodChanged from './retention_period_changed.json';
import securityCenterDisabled from './security_center_disabled.json';
import sessionDurationExtended from './session_duration_extended.json';
import skillScanningOff from './skill_scanning_off.json';
import zdrDisabled from './zdr_disabled.json';

export const dataProtectionRules: readonly unknown[] = [
  zdrDisabled,
  dataSharingEnabled,
  dataResidencyChanged,
  inferenceRetentionChanged,
  cmekChanged,
  retentionPeriodChanged,
  publicProjectsEnabled,
  externalSharingEnabled,
  codeEgressEnabled,
  bypassPermissionsEnabled,
  coworkGuardLowered,
  deviceTrustDropped,
  extensionAllowlistOff,
  skillScanningOff,
  sessionDurationExtended,
  inviteDomainsChanged,
  remoteControlEnabled,
  contentRedactionOff,
  securityCenterDisabled,
  defaultModelChanged,
  coworkReachExtended,
  controlAttestationChanged,
];
