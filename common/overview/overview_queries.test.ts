import type { OverviewFilters } from '../api/overview';
import { renderQuery } from '../esql';
import { filterQuery } from './filter_query';
import { optionQuery } from './option_query';
import { OVERVIEW_FIELDS } from './overview_fields';
import { GROUP_QUERIES, eventsOverTimeQuery, uniqueUsersQuery } from './overview_queries';

const VERSION = { major: 8, minor: 12, patch: 2 };
const ALL = new Set(OVERVIEW_FIELDS);
const NO_FILTERS: OverviewFilters = {
  from: '2026-11-01T00:00:00Z',
  to: '2026-11-02T00:00:00Z',
  actions: [],
  categories: [],
  organizations: [],
  projects: [],
  users: [],
};

describe('overview queries', () => {
  it('hold the filters and no time range, which goes beside them', () => {
    const filters: OverviewFilters = {
      ...NO_FILTERS,
      actions: ['claude_chat_created'],
      categories: ['web'],
      organizations: ['org_01'],
      projects: ['claude_proj_01'],
    };
    expect(renderQuery(GROUP_QUERIES.events_by_type({ filters, columns: ALL }).query, VERSION)).toBe(
      [
        'FROM logs-anthropic.audit-*',
        '| WHERE labels.own_read IS NULL',
        '| WHERE event.action IN ("claude_chat_created")',
        '| WHERE organization.id IN ("org_01") OR organization.id IS NULL',
        '| WHERE anthropic.audit.claude_project_id IN ("claude_proj_01")',
        '| WHERE CONCAT("\\n", MV_CONCAT(event.category, "\\n"), "\\n") LIKE "*\\nweb\\n*"',
        '| STATS events = COUNT(*) BY event.action',
        '| SORT events DESC, event.action',
        '| LIMIT 1000',
      ].join('\n'),
    );
  });

  it('count people once, and neither keys nor claimed addresses', () => {
    expect(renderQuery(uniqueUsersQuery({ filters: NO_FILTERS, columns: ALL }).query, VERSION)).toBe(
      [
        'FROM logs-anthropic.audit-*',
        '| WHERE labels.own_read IS NULL',
        '| WHERE anthropic.audit.actor.type == "user_actor"',
        '| EVAL person = COALESCE(user.id, user.email)',
        '| WHERE person != "unknown@invalid.internal"',
        '| STATS events = COUNT(*) BY person',
        '| STATS users = COUNT(*)',
      ].join('\n'),
    );
  });

  it('leave out the own reads of the app unless they are asked for, and where an index can have them', () => {
    const textOf = (filters: OverviewFilters, columns: ReadonlySet<string>) =>
      renderQuery(GROUP_QUERIES.events_by_type({ filters, columns }).query, VERSION);
    expect(textOf(NO_FILTERS, ALL)).toContain('own_read');
    expect(textOf({ ...NO_FILTERS, ownReads: true }, ALL)).not.toContain('own_read');
    expect(textOf(NO_FILTERS, new Set(['event.action']))).not.toContain('own_read');
    expect(JSON.stringify(filterQuery(NO_FILTERS))).toContain('own_read');
    expect(JSON.stringify(filterQuery({ ...NO_FILTERS, ownReads: true }))).not.toContain('own_read');
  });

  it('cut time as the range needs it', () => {
    expect(renderQuery(eventsOverTimeQuery({ filters: NO_FILTERS, columns: ALL }).query, VERSION)).toContain(
      '| EVAL time = DATE_TRUNC(30 minutes, @timestamp)\n| STATS events = COUNT(*) BY time\n| SORT time',
    );
  });

  it('label the actor once, for the filter and the panel alike', () => {
    const filters = { ...NO_FILTERS, users: ['amara.okafor@acme.example'] };
    const text = renderQuery(GROUP_QUERIES.top_users({ filters, columns: ALL }).query, VERSION);
    expect(text.match(/ actor = COALESCE/g)).toHaveLength(1);
    expect(text).toContain('| WHERE actor IN ("amara.okafor@acme.example")\n| STATS events = COUNT(*) BY actor');
  });

  it('name no field that the index lacks', () => {
    const columns = new Set(['@timestamp', 'event.action', 'user.email']);
    const filters = { ...NO_FILTERS, projects: ['p'], organizations: ['o'] };
    expect(renderQuery(GROUP_QUERIES.top_skills({ filters, columns }).query, VERSION)).toBe(
      [
        'FROM logs-anthropic.audit-*',
        '| WHERE false',
        '| EVAL skill = TO_STRING(null), skill_name = TO_STRING(null)',
        '| WHERE skill IS NOT NULL',
        '| STATS events = COUNT(*) BY skill, skill_name',
        '| SORT events DESC, skill, skill_name',
        '| LIMIT 1000',
      ].join('\n'),
    );
  });

  it('offer the values of a filter under all the others', () => {
    const filters = { ...NO_FILTERS, actions: ['claude_chat_created'], projects: ['claude_proj_01'] };
    const text = renderQuery(optionQuery('actions', { filters, columns: ALL }).query, VERSION);
    expect(text).toContain('claude_proj_01');
    expect(text).not.toContain('claude_chat_created');
  });
});
