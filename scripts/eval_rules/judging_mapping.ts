import { VENDOR_FIELDS } from '../../common/catalogue';
import { VENDOR_PREFIX } from '../../common/ecs';
import type { Source } from './eval_case';
import fields from './judging_fields.json';

/** Marks the documents of one scenario. */
export const SCENARIO_FIELD = 'zz_scenario';

type FieldTypes = Map<string, string>;
type FlatDocument = Readonly<Record<string, unknown>>;

const RUNTIME_PREFIXES = ['attributes.', 'claude_code.events.', 'claude_cowork.events.'];
const TOLERANT = new Set(['ip', 'long', 'date', 'geo_point', 'double']);

const asKeywords = (names: readonly string[]): Array<[string, string]> => names.map((name) => [name, 'keyword']);

const common = (): Array<[string, string]> => [...asKeywords(fields.keywords), ...Object.entries(fields.types)];

const runtimeAttributes = (): Array<[string, string]> =>
  fields.runtime_attributes.flatMap((name) => [
    ...asKeywords(RUNTIME_PREFIXES.map((prefix) => `${prefix}${name}`)),
    // At the top level `source` is an object of ECS.
    ...(name === 'source' || fields.keywords.includes(name) ? [] : asKeywords([name])),
  ]);

/** Fields that a deployed index template would know, whether or not a document carries them. */
const knownTypes = (source: Source): FieldTypes => {
  switch (source) {
    case 'audit':
      return new Map([
        ...common(),
        ...[...VENDOR_FIELDS].map(([name, { type }]): [string, string] => [`${VENDOR_PREFIX}${name}`, type]),
      ]);
    case 'runtime':
      return new Map([...common(), ...asKeywords(fields.runtime_keywords), ...runtimeAttributes()]);
    case 'idp':
      return new Map([...common(), ...asKeywords(fields.idp_keywords)]);
    case 'endpoint':
      return new Map([...common(), ...asKeywords(fields.endpoint_keywords)]);
  }
};

/** Names of the fields whose objects are stored whole. */
export const flattenedFields = (): ReadonlySet<string> =>
  new Set([...knownTypes('audit')].filter(([, type]) => type === 'flattened').map(([name]) => name));

const inferType = (value: unknown): string => {
  if (Array.isArray(value)) return inferType(value[0] ?? '');
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'long' : 'double';
  return 'keyword';
};

/** Path and value of everything below a value that is no object. */
const leavesOf = (path: string, value: unknown): Array<[string, unknown]> => {
  if (Array.isArray(value) && typeof value[0] === 'object' && value[0] !== null) {
    return value.flatMap((item) => leavesOf(path, item));
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.entries(value).flatMap(([name, item]) => leavesOf(`${path}.${name}`, item));
  }
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [[path, value]];
};

/** A path can't be a leaf and an object at once; the object wins. */
const withoutParents = (types: FieldTypes): Array<[string, string]> => {
  const parents = new Set<string>();
  for (const name of types.keys()) {
    for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) parents.add(name.slice(0, dot));
  }
  return [...types].filter(([name]) => !parents.has(name));
};

const property = (type: string): Record<string, unknown> => ({
  type,
  ...(TOLERANT.has(type) && { ignore_malformed: true }),
  ...(type === 'keyword' && { ignore_above: 8191 }),
});

/**
 * Settings and mappings of the index that holds a source's documents: every field that the product's template and the
 * sources' packages know, and every field that a document carries.
 */
export const judgingIndex = (source: Source, documents: readonly FlatDocument[]) => {
  const types = knownTypes(source);
  const containers = [...types].filter(([, type]) => type === 'flattened').map(([name]) => `${name}.`);
  for (const document of documents) {
    for (const [name, value] of Object.entries(document)) {
      if (types.get(name) === 'flattened') continue;
      for (const [path, leaf] of leavesOf(name, value)) {
        if (!types.has(path) && !containers.some((container) => path.startsWith(container))) {
          types.set(path, inferType(leaf));
        }
      }
    }
  }
  return {
    settings: {
      number_of_shards: 1,
      number_of_replicas: 0,
      refresh_interval: -1,
      'index.mapping.total_fields.limit': 5000,
    },
    mappings: {
      date_detection: false,
      dynamic_templates: [
        { strings: { match_mapping_type: 'string', mapping: { type: 'keyword', ignore_above: 8191 } } },
      ],
      properties: Object.fromEntries([
        [SCENARIO_FIELD, { type: 'keyword' }],
        ...withoutParents(types).map(([name, type]): [string, unknown] => [name, property(type)]),
      ]),
    },
  };
};
