import autoReloadEnabled from './auto_reload_enabled.json';
import limitRemovedThenUsage from './limit_removed_then_usage.json';
import manyLimitIncreases from './many_limit_increases.json';
import paymentChanged from './payment_changed.json';
import rateLimitChanged from './rate_limit_changed.json';
import seatsJump from './seats_jump.json';
import selfSeatUpgrade from './self_seat_upgrade.json';
import spendAlertsRedirected from './spend_alerts_redirected.json';
import spendLimitDeleted from './spend_limit_deleted.json';
import spendLimitDisabled from './spend_limit_disabled.json';
import spendLimitRaised from './spend_limit_raised.json';
import usageBurst from './usage_burst.json';

export const spendRules: readonly unknown[] = [
  spendLimitDeleted,
  spendLimitRaised,
  limitRemovedThenUsage,
  usageBurst,
  spendLimitDisabled,
  rateLimitChanged,
  autoReloadEnabled,
  spendAlertsRedirected,
  paymentChanged,
  seatsJump,
  selfSeatUpgrade,
  manyLimitIncreases,
];
