/** What a writer knows beforehand of what is stored. Too little knowledge only costs look-ups. */
export interface KnownActivities {
  /** Stored for sure: needn't be written again. */
  isStored(id: string): boolean;
  /** Perhaps stored: looked up first. False only for what nobody can have written yet. */
  mayBeStored(createdAtMicros: number | undefined): boolean;
  /** Told right before a write. */
  sending(createdAtMicros: number | undefined): void;
  /** Told once it is stored. */
  acknowledge(id: string, createdAtMicros: number | undefined): void;
}

/** For what is read again or read for the first time from history: everything is looked up, nothing is remembered. */
export const NOTHING_KNOWN: KnownActivities = {
  isStored: () => false,
  mayBeStored: () => true,
  sending: () => undefined,
  acknowledge: () => undefined,
};
