import type { Draft } from '../../common/rule_authoring/intent';
import { draftRule } from '../../common/rule_authoring/draft_rule';
import { isSure } from './is_sure';

const SETTINGS = { approved_mcp_servers: ['Jira'] };
const sure = (prompt: string, settings = {}) => isSure(prompt, settings, draftRule(prompt, { settings }));

describe('isSure', () => {
  it.each([
    ['a rule without a word left over', 'Alert when a new MCP server connects outside an approved list', SETTINGS],
    ['a list that is still empty', 'Alert when a new MCP server connects outside an approved list', {}],
    ['a query', 'FROM logs-* | WHERE user.name == "root" | LIMIT 10', {}],
  ])('is, of %s', (_what, prompt, settings) => {
    expect(sure(prompt, settings)).toBe(true);
  });

  it.each([
    ['another language', 'Nijulishe mtu yeyote anapofuta faili nyingi usiku'],
    ['nothing that happens', 'alert on kumquat flavored teapots being varnished by the moonlight'],
  ])('is not, of %s', (_what, prompt) => {
    expect(sure(prompt)).toBe(false);
  });

  it('is not where the rule failed a check', () => {
    const draft = draftRule('Alert when a new MCP server connects outside an approved list', { settings: SETTINGS });
    const refused: Draft = {
      ...draft,
      status: 'refused',
      esql: null,
      rule: null,
      questions: [],
      reason: 'No.',
      code: 'impossible',
    };
    expect(isSure('x', SETTINGS, refused)).toBe(false);
  });
});
