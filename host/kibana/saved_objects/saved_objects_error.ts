import { STATUS_CODES } from 'node:http';

/** Errors of saved objects look like Boom's, which is what Kibana's callers test for. */
export class SavedObjectsError extends Error {
  override readonly name = 'Error';
  readonly isBoom = true;
  readonly isServer = false;
  readonly output: {
    statusCode: number;
    payload: { statusCode: number; error: string; message: string };
    headers: Record<string, string>;
  };
  /** Only on errors that Elasticsearch itself answered with, as in Kibana. */
  readonly statusCode?: number;

  constructor({
    status,
    message,
    fromElasticsearch = false,
  }: {
    status: number;
    message: string;
    fromElasticsearch?: boolean;
  }) {
    super(message);
    this.output = {
      statusCode: status,
      payload: { statusCode: status, error: STATUS_CODES[status] ?? 'Error', message },
      headers: {},
    };
    if (fromElasticsearch) this.statusCode = status;
  }

  static notFound(type: string, id: string): SavedObjectsError {
    return new SavedObjectsError({ status: 404, message: `Saved object [${type}/${id}] not found` });
  }

  static conflict(type: string, id: string): SavedObjectsError {
    return new SavedObjectsError({
      status: 409,
      message: `Saved object [${type}/${id}] conflict`,
      fromElasticsearch: true,
    });
  }
}
