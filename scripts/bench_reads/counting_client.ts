import type { Client } from '@elastic/elasticsearch';
import type { ElasticsearchClient } from '../../server/kibana/elasticsearch_client';

/** A client that tells how many requests went through it. */
export const countingClient = (client: Client) => {
  const state = { requests: 0 };
  const elasticsearch: ElasticsearchClient = {
    transport: {
      request: (params, options) => {
        state.requests += 1;
        return (client as unknown as ElasticsearchClient).transport.request(params, options);
      },
    },
  };
  return { elasticsearch, state };
};
