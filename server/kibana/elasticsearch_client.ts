/**
 * The part of the Elasticsearch client that this plugin uses. `transport.request` has the same shape in the 8.x and 9.x
 * clients (the 9.x one dropped `body` everywhere else), so one build works with every Kibana.
 */
export interface ElasticsearchClient {
  transport: {
    request<Response = unknown>(
      params: {
        method: string;
        path: string;
        querystring?: Record<string, string | number | boolean>;
        body?: unknown;
        /** NDJSON: each element one line, or all lines as they are. */
        bulkBody?: unknown[] | Buffer;
      },
      options?: {
        signal?: AbortSignal;
        requestTimeout?: number;
        maxRetries?: number;
        ignore?: number[];
        headers?: Record<string, string>;
        meta?: false;
      },
    ): Promise<Response>;
  };
}
