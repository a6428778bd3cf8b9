import type { Activity } from '../compliance_api/activity';
import type { ToEcsDocumentOptions } from './document_options';
import type { EcsDocument } from './ecs_document';
import { toEcsJson } from './to_ecs_json';

export interface EcsRecord {
  /** `_id` for the bulk `create`. */
  id: string;
  document: EcsDocument;
}

/**
 * Maps one activity to the document that is stored for it (ecs_mapping, sections 1–8). Pure: the same activity gives the
 * same document. Never throws on any JSON object: what is unknown or does not fit stands in `anthropic.audit.metadata`.
 *
 * For those who look into the document; what only passes it on uses `toEcsJson`, of which this is the parsed form.
 *
 * @param activity - one element of `data[]` of `GET /v1/compliance/activities`
 * @see https://platform.claude.com/docs/en/api/compliance/activities/list
 */
export const toEcsDocument = (activity: Activity, options: ToEcsDocumentOptions): EcsRecord => {
  const { id, json } = toEcsJson(activity, options);
  return { id, document: JSON.parse(json) as EcsDocument };
};
