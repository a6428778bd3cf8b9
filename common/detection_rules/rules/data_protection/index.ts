export const dataProtectionRules: readonly unknown[] = [];
