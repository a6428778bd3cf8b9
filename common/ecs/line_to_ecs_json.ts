import type { Activity } from '../compliance_api/activity';
import type { ToEcsDocumentOptions } from './document_options';
import { isJsonObject } from './is_json_object';
import { MalformedActivityError } from './malformed_activity_error';
import { toEcsJson } from './to_ecs_json';
import type { EcsJsonRecord } from './to_ecs_json';

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new MalformedActivityError(`Not JSON (${detail}).`, { cause });
  }
};

const kindOf = (value: unknown): string => {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
};

/**
 * Maps one line of NDJSON, an activity, to its document as one line of JSON.
 *
 * @param line - well-formed text, as it comes from decoding UTF-8
 * @throws MalformedActivityError if the line is no JSON object
 */
export const lineToEcsJson = (line: string, options: ToEcsDocumentOptions): EcsJsonRecord => {
  const activity = parse(line);
  if (!isJsonObject(activity)) {
    throw new MalformedActivityError(`Not an activity: a JSON object is expected, this is ${kindOf(activity)}.`);
  }
  return toEcsJson(activity as Activity, options, !line.includes('\\'));
};
