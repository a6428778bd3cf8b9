import { ecsText } from './ecs_text';
import type { FieldHandler } from './field_handler';
import { keepInMetadata } from './keep_in_metadata';
import { parseUrl } from './parse_url';
import { toLong } from './to_long';

/** Request, URL and file (ecs_mapping, section 3). `request_body` is a plain vendor field. */
export const HTTP_HANDLERS: ReadonlyArray<[string, FieldHandler]> = [
  [
    'request_method',
    (state, value, field) => {
      state.requestMethod = ecsText(state, value, field);
    },
  ],
  [
    'request_id',
    (state, value, field) => {
      state.requestId = ecsText(state, value, field);
    },
  ],
  [
    'status_code',
    (state, value, field) => {
      state.statusCode = toLong(value);
      if (state.statusCode === undefined && value !== '') keepInMetadata(state, value, field);
    },
  ],
  [
    'url',
    (state, value, field) => {
      const original = ecsText(state, value, field);
      if (original !== undefined) state.url = parseUrl(original);
    },
  ],
  [
    'filename',
    (state, value, field) => {
      state.fileName = ecsText(state, value, field);
    },
  ],
];
