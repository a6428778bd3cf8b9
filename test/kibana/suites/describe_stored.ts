import {
  AUDIT_TEMPLATE,
  auditDataStream,
  ENRICHMENT_PIPELINE,
  rejectedDataStream,
  SOURCE_SAVED_OBJECT,
} from '../../../common/names';
import type { KibanaUse } from '../support/use_kibana';

const PRIVILEGES = ['auto_configure', 'create_doc', 'read', 'view_index_metadata'];

/** What adding a source has left in Elasticsearch, seen past Kibana. */
export const describeStored = ({ stack }: KibanaUse): void => {
  describe('In Elasticsearch', () => {
    it('a source is stored with its keys encrypted', async () => {
      const { hits } = await stack.client.search<Record<string, Record<string, unknown>>>({
        index: '.kibana',
        query: { term: { type: SOURCE_SAVED_OBJECT } },
      });
      expect(hits.hits).toHaveLength(1);
      const stored = hits.hits[0]?._source?.[SOURCE_SAVED_OBJECT] ?? {};
      expect(stored).toMatchObject({ url: stack.simulator.url });
      for (const secret of ['apiKey', 'elasticsearchApiKey', 'readerSecret']) {
        expect(String(stored[secret]).length).toBeGreaterThan(64);
      }
      expect(stack.leaksIn([JSON.stringify(hits)])).toEqual([]);
    });

    it('a source is not among what Kibana exports, asked for by name or with everything', async () => {
      const answers = [];
      for (const type of [SOURCE_SAVED_OBJECT, '*']) {
        const response = await fetch(`${stack.url}/api/saved_objects/_export`, {
          method: 'POST',
          headers: {
            authorization: stack.asSuperuser.authorization,
            'content-type': 'application/json',
            'kbn-xsrf': 'test',
          },
          body: JSON.stringify({ type, includeReferencesDeep: true }),
        });
        answers.push({ status: response.status, text: await response.text() });
      }
      const [byName, all] = answers;
      expect(byName).toMatchObject({ status: 400, text: expect.stringContaining(SOURCE_SAVED_OBJECT) });
      expect(all?.status).toBe(200);
      expect(all?.text).not.toContain(SOURCE_SAVED_OBJECT);
      expect(stack.leaksIn(answers.map(({ text }) => text))).toEqual([]);
    });

    it('the job has a key of its own for its two data streams, and no more', async () => {
      const { api_keys: keys } = await stack.client.security.getApiKey({ active_only: true });
      const own = keys.filter(({ metadata }) => metadata?.['application'] === 'claude_activity');
      expect(own).toHaveLength(1);
      expect(Object.values(own[0]?.role_descriptors ?? {})).toMatchObject([
        {
          cluster: [],
          indices: [{ names: [auditDataStream('default'), rejectedDataStream('default')], privileges: PRIVILEGES }],
          applications: [],
          run_as: [],
        },
      ]);
    });

    it('the mapping is the one made for a full cluster', async () => {
      const { index_templates: templates } = await stack.client.indices.getIndexTemplate({ name: AUDIT_TEMPLATE });
      expect(templates[0]?.index_template).toMatchObject({
        index_patterns: ['logs-anthropic.audit-*'],
        template: {
          lifecycle: {},
          settings: { index: { default_pipeline: ENRICHMENT_PIPELINE } },
          mappings: {
            properties: {
              event: { properties: { module: { type: 'constant_keyword' } } },
              url: { properties: { original: { type: 'wildcard' } } },
            },
          },
        },
      });
    });

    it('events are enriched as far as the cluster can, and nothing is marked for what it can’t', async () => {
      const { hits } = await stack.client.search<{ user_agent?: { original?: string; name?: string }; tags: string[] }>(
        {
          index: auditDataStream('default'),
          query: { exists: { field: 'user_agent.original' } },
          size: 100,
        },
      );
      expect(hits.hits.length).toBeGreaterThan(0);
      for (const { _source: event } of hits.hits) {
        expect(event?.user_agent?.name).toEqual(expect.any(String));
        expect(event?.tags.filter((tag) => tag.startsWith('_'))).toEqual([]);
      }
    });
  });
};
