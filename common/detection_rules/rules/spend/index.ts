import limitRemovedThenUsage from './limit_removed_then_usage.json';
import spendLimitDeleted from './spend_limit_deleted.json';
import spendLimitRaised from './spend_limit_raised.json';
import usageBurst from './usage_burst.json';

export const spendRules: readonly unknown[] = [spendLimitDeleted, spendLimitRaised, limitRemovedThenUsage, usageBurst];
