export type Attributes = Record<string, unknown>;

export interface SavedObject {
  id: string;
  type: string;
  attributes: Attributes;
  references: object[];
  /** Opaque: sequence number and primary term of the document. */
  version: string;
  namespaces: string[];
  created_at?: string;
  updated_at?: string;
}

/** What `core.savedObjects.registerType` takes, as far as the host looks at it. */
export interface SavedObjectType {
  name: string;
  hidden: boolean;
  namespaceType: 'single' | 'multiple' | 'multiple-isolated' | 'agnostic';
  mappings: { dynamic?: boolean | 'strict'; properties: Record<string, object> };
  /** Which of the host's indices keeps it; the default one if absent. */
  indexPattern?: string;
}

export interface FindOptions {
  type: string | string[];
  page?: number;
  perPage?: number;
  sortField?: string;
  sortOrder?: 'asc' | 'desc';
}

export interface FindResult {
  saved_objects: Array<SavedObject & { score: number }>;
  total: number;
  page: number;
  per_page: number;
}

export interface CreateOptions {
  id?: string;
  overwrite?: boolean;
  refresh?: boolean | 'wait_for';
  references?: object[];
  version?: string;
}

export interface UpdateOptions {
  version?: string;
  refresh?: boolean | 'wait_for';
  references?: object[];
  upsert?: Attributes;
  retryOnConflict?: number;
}

/** The part of Kibana's saved objects client that the host offers. */
export interface SavedObjectsClient {
  create(type: string, attributes: Attributes, options?: CreateOptions): Promise<SavedObject>;
  get(type: string, id: string, options?: object): Promise<SavedObject>;
  bulkGet(
    objects: Array<{ type: string; id: string }>,
    options?: object,
  ): Promise<{ saved_objects: Array<SavedObject | FailedObject> }>;
  update(type: string, id: string, attributes: Attributes, options?: UpdateOptions): Promise<SavedObject>;
  delete(type: string, id: string, options?: { refresh?: boolean | 'wait_for'; force?: boolean }): Promise<object>;
  find(options: FindOptions): Promise<FindResult>;
}

export interface FailedObject {
  id: string;
  type: string;
  error: { statusCode: number; error: string; message: string };
}
