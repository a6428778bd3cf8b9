export const spendRules: readonly unknown[] = [];
