import * as t from 'io-ts';
import { oneOf, record } from './codecs';
import { conditionCodec } from './condition';

const SOURCES = ['audit', 'runtime', 'identity_provider', 'endpoint'] as const;

/**
 * Where events come from: the audit feed; telemetry of Claude Code and Cowork; logs of the identity provider; alerts of
 * the endpoints.
 */
export type EventSource = (typeof SOURCES)[number];

const sourceCodec = oneOf(...SOURCES);

/** Which events are meant. What a shape is made of. */
export const eventFilterCodec = record(
  { where: conditionCodec },
  {
    /** `audit` if absent. */
    source: sourceCodec,
    /** How the person called them, for the explanation: "failed sign-ins". */
    label: t.string,
  },
);
export type EventFilter = t.TypeOf<typeof eventFilterCodec>;
