import { ecsText } from './ecs_text';
import type { FieldHandler } from './field_handler';
import { keepInMetadata } from './keep_in_metadata';
import { parseUrl } from './parse_url';
import { toLong } from './to_long';

/** Request, URL and file (ecs_mapping, section 3). `request_body` is a plain vendor field. */
export const HTTP_HANDLERS: ReadonlyArray<[string, FieldHandler]> = [
  [
    'request_method',
    (mapped, value, field) => {
      mapped.requestMethod = ecsText(mapped, value, field);
    },
  ],
  [
    'request_id',
    (mapped, value, field) => {
      mapped.requestId = ecsText(mapped, value, field);
    },
  ],
  [
    'status_code',
    (mapped, value, field) => {
      mapped.statusCode = toLong(value);
      if (mapped.statusCode === undefined && value !== '') keepInMetadata(mapped, value, field);
    },
  ],
  [
    'url',
    (mapped, value, field) => {
      const original = ecsText(mapped, value, field);
      if (original !== undefined) mapped.url = parseUrl(original);
    },
  ],
  [
    'filename',
    (mapped, value, field) => {
      mapped.fileName = ecsText(mapped, value, field);
    },
  ],
];
