/** What people order to be done to accounts, keys, settings and machines; a rule does none of it. */
export const EFFECTS: readonly string[] = [
  ...['add', 'allow', 'allowlist', 'approve', 'archive', 'assign', 'back up', 'ban', 'block', 'blocklist', 'cancel'],
  ...[
    'change',
    'clean',
    'clean up',
    'clear',
    'close',
    'configure',
    'convert',
    'cut',
    'cut off',
    'deactivate',
    'decline',
  ],
  ...['delete', 'demote', 'deny', 'deploy', 'deprovision', 'destroy', 'disable', 'disconnect', 'downgrade', 'drop'],
  ...[
    'elevate',
    'empty',
    'enable',
    'encrypt',
    'erase',
    'exempt',
    'expel',
    'expire',
    'extend',
    'fix',
    'force',
    'freeze',
  ],
  ...['generate', 'get rid of', 'give', 'grant', 'hide', 'increase', 'install', 'invalidate', 'invite', 'isolate'],
  ...['issue', 'kick', 'kick out', 'kill', 'lift', 'lock', 'lock out', 'log out', 'lower', 'make', 'merge', 'migrate'],
  ...['move', 'mute', 'nuke', 'offboard', 'onboard', 'order', 'overwrite', 'patch', 'pause', 'promote', 'provision'],
  ...['purge', 'put', 'quarantine', 'raise', 'reactivate', 'reboot', 'reduce', 'refund', 'reinstall', 'reinstate'],
  ...['reject', 'release', 'remove', 'rename', 'renew', 'resend', 'reset', 'restart', 'restore', 'restrict'],
  ...['resume', 'revert', 'revoke', 'roll back', 'rotate', 'scrub', 'set', 'shorten', 'shut', 'shut down', 'sign out'],
  ...['suspend', 'swap', 'switch', 'switch off', 'switch on', 'take down', 'terminate', 'throw', 'throw out'],
  ...['throttle', 'transfer', 'truncate', 'turn', 'turn off', 'turn on', 'unblock', 'undo', 'uninstall', 'unlink'],
  ...['unlock', 'unshare', 'update', 'upgrade', 'whitelist', 'wipe', 'withdraw'],
];

/** Past participles that aren't made with -ed. */
export const IRREGULAR_PARTICIPLES: Readonly<Record<string, string>> = {
  cut: 'cut',
  'cut off': 'cut off',
  expel: 'expelled',
  freeze: 'frozen',
  'get rid of': 'gotten rid of',
  give: 'given',
  hide: 'hidden',
  make: 'made',
  overwrite: 'overwritten',
  put: 'put',
  resend: 'resent',
  reset: 'reset',
  set: 'set',
  shut: 'shut',
  'shut down': 'shut down',
  'take down': 'taken down',
  throw: 'thrown',
  'throw out': 'thrown out',
  undo: 'undone',
  withdraw: 'withdrawn',
};

/** Said in front of an order. */
export const POLITENESS =
  "(?:please|pls|plz|kindly|hi|hey|hello|ok|okay|now|just|quickly|immediately|urgent(?:ly)?|asap|team|all|then|also|and|so|first|automatically|instantly|(?:can|could|would|will|might) (?:you|someone|somebody|anyone|anybody|we|i)|i need you to|i want you to|i'd like you to|i would like you to|we need you to|we need to|i need to|you should|you must|you have to|you need to|we should|we must|let's|lets|let us|go ahead and|time to|be so kind (?:and|to|as to)|i'd appreciate it if you|make sure to|remember to|don't forget to|do not forget to|help me(?: to)?|help us(?: to)?|bitte|por favor|s'il vous plaît)";
