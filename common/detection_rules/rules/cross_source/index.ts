export const crossSourceRules: readonly unknown[] = [];
