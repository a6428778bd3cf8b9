export const mcpIntegrationsRules: readonly unknown[] = [];
