import type { AuditedAction, AuditFailure } from './audited_action';

/** How the call of a route becomes an entry of the audit log. */
export interface RouteAudit<Input, Answer> {
  /** Asked before the handler runs, since a deletion leaves nothing to name. Must not throw. */
  describe(input: Input): AuditedAction | Promise<AuditedAction>;
  /** Adds what only the answer tells: the id of what was created, or that the answer says no. */
  conclude?(action: AuditedAction, answer: Answer): { action: AuditedAction; failure?: AuditFailure };
}
