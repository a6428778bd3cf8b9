import documentedTypes from '../../common/catalogue/activity_types.json';
import extraTypes from '../../common/catalogue/activity_types_extra.json';

/** What the simulator needs of a catalogue entry. */
export interface ActivityDefinition {
  type: string;
  category: string;
  risk: 'none' | 'low' | 'medium' | 'high' | 'critical';
  /** Field name → `string`, `number`, `boolean`, `object`, `object[]`, `string[]`, `map[number]`, `enum`, `unknown`, with `?`. */
  fields: Record<string, string>;
  enums: Record<string, string[]>;
  /** `any`: all kinds; empty: not published. */
  actor_types: string[];
  retired?: boolean;
}

/** The JSON's inferred type is a union of 515 shapes, which says less than this. */
const asDefinitions = (types: unknown): ActivityDefinition[] => types as ActivityDefinition[];

/** Every documented activity type by name, those outside the main list included. */
export const activityDefinitions: ReadonlyMap<string, ActivityDefinition> = new Map(
  [...asDefinitions(documentedTypes), ...asDefinitions(extraTypes)].map((definition) => [definition.type, definition]),
);
