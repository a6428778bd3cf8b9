export const destructiveRules: readonly unknown[] = [];
