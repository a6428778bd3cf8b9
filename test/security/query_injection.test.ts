import type { FilterName } from '../../common/api/overview';
import { readBench } from './support/bench';
import { FROM, STORED, TO } from './support/documents';
import { OVERVIEW_PANELS } from './support/overview_panels';
import { PAYROLL_CANARY, QUERY_PAYLOADS } from './support/payloads';
import { NO_FILTERS, SOURCE } from './support/route_calls';
import { send } from './support/send';
import type { Answer } from './support/send';
import { describeTheLog } from './support/describe_the_log';

const { sourceId } = readBench();
const profile = 'kibana_8_12';
const PAYLOADS = QUERY_PAYLOADS.map((text) => [JSON.stringify(text), text] as const);
const FILTERS: FilterName[] = ['actions', 'categories', 'organizations', 'projects', 'users'];

const ask = (panel: string, filters: Record<string, unknown>): Promise<Answer> =>
  send({ profile, method: 'POST', path: `/overview/${panel}`, body: { ...NO_FILTERS, ...filters } });

const expectNothingElse = ({ text }: Answer): void => expect(text).not.toContain(PAYROLL_CANARY);

describe.each(PAYLOADS)('%s', (_shown, payload) => {
  // One event has this very text in every field, so anything but 1 means that the text did more than be compared.
  it.each(FILTERS)('as a value of %s finds the one event that has it', async (filter) => {
    const answer = await ask('total_events', { [filter]: [payload] });
    expect([answer.status, answer.json['data']]).toEqual([200, { value: 1 }]);
    expectNothingElse(answer);
  });

  it('as a value of every filter at once lists that event alone', async () => {
    const answer = await ask('latest_entries', Object.fromEntries(FILTERS.map((filter) => [filter, [payload]])));
    const { entries } = answer.json['data'] as { entries: Array<{ document: { user: { email: string } } }> };
    expect(entries.map(({ document }) => document.user.email)).toEqual([payload]);
    expectNothingElse(answer);
  });

  it('as a value that no event has finds none', async () => {
    const answer = await ask('total_events', { users: [`${payload} and more`] });
    expect([answer.status, answer.json['data']]).toEqual([200, { value: 0 }]);
  });

  it('comes out of the options as it went in', async () => {
    const answer = await ask('_options', { users: [payload] });
    const { options } = answer.json as { options: Record<FilterName, Array<{ key: string; count: number }>> };
    expect(options.actions).toEqual([expect.objectContaining({ key: payload, count: 1 })]);
    expectNothingElse(answer);
  });

  it.each(['from', 'to'])('as %s is refused', async (field) => {
    expect((await ask('total_events', { [field]: payload })).status).toBe(400);
    expect((await ask('total_events', { [field]: `${FROM}${payload}` })).status).toBe(400);
  });

  it.each(['url', 'interval', 'lookback', 'namespace'])('as %s of a source is refused', async (field) => {
    const body = { ...SOURCE, [field]: payload };
    expect((await send({ profile, method: 'POST', path: '/sources', body })).status).toBe(400);
  });

  it('as a panel is refused', async () => {
    const { status } = await send({
      profile,
      method: 'POST',
      path: `/overview/${encodeURIComponent(payload)}`,
      body: NO_FILTERS,
    });
    expect([400, 404]).toContain(status);
  });

  it('as the name of a source is a name, or refused', async () => {
    const body = { ...SOURCE, name: payload };
    const { status, json } = await send({ profile, method: 'POST', path: '/sources', body });
    if (status === 200) {
      expect(json['name']).toBe(payload);
      expect((await send({ profile, method: 'DELETE', path: `/sources/${String(json['id'])}` })).status).toBe(200);
    } else expect(status).toBe(400);
    const { json: listed } = await send({ profile, method: 'GET', path: '/sources' });
    expect((listed['sources'] as Array<{ id: string }>).map(({ id }) => id)).toEqual([sourceId]);
  });
});

describe.each(OVERVIEW_PANELS)('%s with every text of all at once', (panel) => {
  it('draws from the audit events only', async () => {
    const answer = await ask(panel, { users: [...QUERY_PAYLOADS] });
    expect(answer.status).toBe(200);
    expectNothingElse(answer);
    expect(String(answer.json['esql'])).toMatch(/^FROM logs-anthropic\.audit-\*/);
  });
});

it('the texts together find exactly the events that have them', async () => {
  const expected = STORED.filter(({ document }) => QUERY_PAYLOADS.some((text) => text === document.user.email)).length;
  const answer = await ask('total_events', { users: [...QUERY_PAYLOADS], from: FROM, to: TO });
  expect(answer.json['data']).toEqual({ value: expected });
});

describeTheLog();
