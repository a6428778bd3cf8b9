/** The rule for "Alert when a new MCP server connects outside an approved list". */
export const MCP_SERVER_ANSWER = {
  outcome: 'rule',
  intent: {
    shape: {
      kind: 'event',
      events: {
        where: {
          kind: 'all',
          of: [
            { kind: 'activity', types: ['mcp_server_created'] },
            {
              kind: 'not',
              of: { kind: 'listed', field: 'anthropic.audit.mcp_server_name', list: 'approved_mcp_servers' },
            },
          ],
        },
      },
    },
  },
};

/** An event rule with conditions beside the activity. */
export const eventAnswer = (types: readonly string[], ...conditions: readonly unknown[]) => ({
  outcome: 'rule',
  intent: {
    shape: {
      kind: 'event',
      events: { where: { kind: 'all', of: [{ kind: 'activity', types }, ...conditions] } },
    },
  },
});
