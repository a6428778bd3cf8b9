export const providerSideRules: readonly unknown[] = [];
