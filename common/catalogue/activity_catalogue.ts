import type { ActivityType } from './activity_type';
import documented from './activity_types.json';
import extra from './activity_types_extra.json';

/** The 515 types of the activity reference, then the 8 that are documented elsewhere. */
export const ACTIVITY_TYPES = [...documented, ...extra] as unknown as readonly ActivityType[];

const BY_NAME: ReadonlyMap<string, ActivityType> = new Map(ACTIVITY_TYPES.map((entry) => [entry.type, entry]));

/** Headings under which the reference lists the types, in alphabetical order. */
export const ACTIVITY_CATEGORIES: readonly string[] = [
  ...new Set(ACTIVITY_TYPES.map(({ category }) => category)),
].sort();

/** What is known about a type, or undefined: new types appear every month. */
export const findActivityType = (type: string): ActivityType | undefined => BY_NAME.get(type);
