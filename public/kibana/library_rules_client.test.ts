import type { HttpClient } from './contracts';
import { createLibraryRulesClient } from './library_rules_client';

const refusal = (status: number): Error => Object.assign(new Error('refused'), { response: { status } });

const client = (http: Partial<HttpClient>) =>
  createLibraryRulesClient({
    http: http as HttpClient,
    application: { getUrlForApp: (app, options) => `/s/soc/app/${app}${options?.path ?? ''}` },
  });

describe('createLibraryRulesClient', () => {
  it('finds all pages of the rules of the library', async () => {
    const pages: unknown[] = [];
    const get = async (_path: string, { query }: { query?: object } = {}) => {
      pages.push(query);
      return { total: 501, data: Array.from({ length: pages.length === 1 ? 500 : 1 }, (_, id) => ({ id })) };
    };
    const found = await client({ get: get as HttpClient['get'] }).findInstalled();
    expect(found).toHaveLength(501);
    expect(pages).toMatchObject([
      { filter: 'alert.attributes.params.ruleId: claude-activity-*', page: '1' },
      { page: '2' },
    ]);
  });

  it('can not tell what is installed where the user may not read rules or Security is off', async () => {
    for (const status of [403, 404]) {
      expect(await client({ get: () => Promise.reject(refusal(status)) }).findInstalled()).toBeNull();
    }
    const failure = refusal(500);
    await expect(client({ get: () => Promise.reject(failure) }).findInstalled()).rejects.toBe(failure);
  });

  it('sends rules as one file, and tells those that exist from those that are refused', async () => {
    let file = '';
    const upload = async (_path: string, { body }: { body: FormData }) => {
      file = await (body.get('file') as Blob).text();
      return {
        success: false,
        errors: [
          { rule_id: 'two', error: { status_code: 409, message: 'already exists' } },
          { rule_id: 'three', error: { status_code: 400, message: 'query: Required' } },
        ],
      };
    };
    const bodies = ['one', 'two', 'three'].map((id) => ({ rule_id: id }));
    const answer = await client({ fetch: upload as unknown as HttpClient['fetch'] }).importRules(bodies);
    expect(answer).toEqual({
      taken: ['one'],
      existing: ['two'],
      failed: [{ ruleId: 'three', message: 'query: Required' }],
    });
    expect(file.split('\n').map((line) => JSON.parse(line) as object)).toEqual(bodies);
  });

  it('knows where a rule is in Kibana', () => {
    expect(client({}).url('a/1')).toBe('/s/soc/app/security/rules/id/a%2F1');
  });
});
