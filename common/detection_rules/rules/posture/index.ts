export const postureRules: readonly unknown[] = [];
