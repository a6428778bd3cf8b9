import groups from './activity_groups.json';

/** Activity types that are looked at together, whatever their ECS category. */
export interface ActivityGroups {
  /** Attempts to sign in that have an outcome; steps on the way there, such as a code that was sent, are none. */
  sign_ins: readonly string[];
  /** Who may administer, and keys and other credentials: made, changed, given, taken away. */
  admin_changes: readonly string[];
  /** What makes content visible to more people, or takes it out of the organization. */
  sharing_and_exports: readonly string[];
}

export const ACTIVITY_GROUPS: ActivityGroups = groups;
