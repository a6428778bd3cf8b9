import { schema } from '../config_schema';

const strings = schema.arrayOf(schema.string());
const maybeStrings = schema.maybe(strings);
const section = schema.maybe(schema.recordOf(schema.string(), strings));

const privilege = schema.object({
  excludeFromBasePrivileges: schema.maybe(schema.boolean()),
  requireAllSpaces: schema.maybe(schema.boolean()),
  disabled: schema.maybe(schema.boolean()),
  management: section,
  catalogue: maybeStrings,
  api: maybeStrings,
  app: maybeStrings,
  alerting: schema.maybe(schema.any()),
  cases: schema.maybe(schema.any()),
  savedObject: schema.object({ all: strings, read: strings }),
  ui: strings,
});

/** A Kibana feature as `features.registerKibanaFeature` accepts it; any other key is refused. */
export const featureSchema = schema.object({
  id: schema.string(),
  name: schema.string(),
  description: schema.maybe(schema.string()),
  category: schema.object({
    id: schema.string(),
    label: schema.string(),
    ariaLabel: schema.maybe(schema.string()),
    euiIconType: schema.maybe(schema.string()),
    order: schema.maybe(schema.number()),
  }),
  order: schema.maybe(schema.number()),
  excludeFromBasePrivileges: schema.maybe(schema.boolean()),
  minimumLicense: schema.maybe(schema.string()),
  app: strings,
  management: section,
  catalogue: maybeStrings,
  alerting: maybeStrings,
  cases: maybeStrings,
  privileges: schema.oneOf<{ all: typeof privilege.type; read: typeof privilege.type } | null>([
    schema.literal(null),
    schema.object({ all: privilege, read: privilege }),
  ]),
  subFeatures: schema.maybe(schema.arrayOf(schema.any())),
  privilegesTooltip: schema.maybe(schema.string()),
  reserved: schema.maybe(schema.any()),
});

export type Feature = typeof featureSchema.type;
export type FeaturePrivilege = typeof privilege.type;
