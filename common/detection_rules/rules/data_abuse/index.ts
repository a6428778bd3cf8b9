export const dataAbuseRules: readonly unknown[] = [];
