/** What admins do that is logged. `event.action` of the audit log is the name after `claude_activity_`. */
export const AUDIT_ACTIONS = {
  activity_export: {
    type: 'access',
    category: 'database',
    done: 'began to export events',
    failed: 'could not export events',
  },
  view_save: {
    type: 'change',
    category: 'configuration',
    done: 'saved a view of the overview',
    failed: 'could not save a view of the overview',
  },
  view_delete: {
    type: 'deletion',
    category: 'configuration',
    done: 'deleted a saved view of the overview',
    failed: 'could not delete a saved view of the overview',
  },
  source_create: {
    type: 'creation',
    category: 'configuration',
    done: 'added the source',
    failed: 'could not add the source',
  },
  source_update: {
    type: 'change',
    category: 'configuration',
    done: 'changed the source',
    failed: 'could not change the source',
  },
  source_pause: {
    type: 'change',
    category: 'configuration',
    done: 'switched off the source',
    failed: 'could not switch off the source',
  },
  source_resume: {
    type: 'change',
    category: 'configuration',
    done: 'switched on the source',
    failed: 'could not switch on the source',
  },
  source_run: {
    type: 'change',
    category: 'configuration',
    done: 'started a run of the source',
    failed: 'could not start a run of the source',
  },
  source_backfill_start: {
    type: 'change',
    category: 'configuration',
    done: 'began to read the history of the source',
    failed: 'could not begin to read the history of the source',
  },
  source_backfill_cancel: {
    type: 'change',
    category: 'configuration',
    done: 'cancelled the reading of the history of the source',
    failed: 'could not cancel the reading of the history of the source',
  },
  source_delete: {
    type: 'deletion',
    category: 'configuration',
    done: 'removed the source',
    failed: 'could not remove the source',
  },
  source_test_connection: {
    type: 'access',
    category: 'configuration',
    done: 'tested the connection to a source',
    failed: 'tested the connection to a source without success',
  },
  dead_letters_replay: {
    type: 'change',
    category: 'configuration',
    done: 'replayed the dead letters of the source',
    failed: 'could not replay the dead letters of the source',
  },
  retention_update: {
    type: 'change',
    category: 'configuration',
    done: 'changed how long data is kept in',
    failed: 'could not change how long data is kept in',
  },
  settings_update: {
    type: 'change',
    category: 'configuration',
    done: 'changed the settings of rules',
    failed: 'could not change the settings of rules',
  },
  library_tune: {
    type: 'change',
    category: 'configuration',
    done: 'tuned a rule of the library',
    failed: 'could not tune a rule of the library',
  },
  library_install: {
    type: 'change',
    category: 'configuration',
    done: 'installed or updated rules of the library',
    failed: 'could not note the rules of the library that were installed or updated',
  },
} as const;

export type AuditActionName = keyof typeof AUDIT_ACTIONS;

/** One thing that an admin did or tried. None of it may be a secret. */
export interface AuditedAction {
  name: AuditActionName;
  /** Of which type the object is, and which one; the id is a saved object's, once it is stored. */
  object: { type: string; id?: string; name?: string };
  /** What else an auditor asks, e.g. the address that a key is sent to; name → value. */
  facts?: Readonly<Record<string, string>>;
}

/** Why it failed, in the words that the person was told. */
export interface AuditFailure {
  code: string;
  message: string;
}
