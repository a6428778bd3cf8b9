import { toHttpError } from '../errors/to_http_error';
import type { AuditService, KibanaAuditEvent, KibanaRequest, Logger } from '../kibana/contracts';
import type { Caller } from '../kibana/identify_caller';
import { AUDIT_ACTIONS } from './audited_action';
import type { AuditedAction, AuditFailure } from './audited_action';
import type { RouteAudit } from './route_audit';

export interface AuditTrailOptions {
  /** undefined where this Kibana has no audit log. */
  auditService: AuditService | undefined;
  identify: (request: KibanaRequest) => Caller;
  log: Logger;
}

/** Enough for every name and address that can be stored; what is refused may be longer. */
const MAX_TEXT_LENGTH = 600;

/** Quotes what people entered, so that no line break of theirs begins a line of its own. */
const quote = (text: string): string => JSON.stringify(text.slice(0, MAX_TEXT_LENGTH));

/** The one place where what admins do is logged: in Kibana's audit log, and in the plugin's own log always. */
export class AuditTrail {
  constructor(private readonly options: AuditTrailOptions) {}

  /**
   * Does the work and logs what came of it. Logging never changes that: neither what the work gives nor what it throws.
   */
  async record<Input, Answer>(
    { request, input, audit }: { request: KibanaRequest; input: Input; audit: RouteAudit<Input, Answer> },
    work: () => Promise<Answer>,
  ): Promise<Answer> {
    const described = await audit.describe(input);
    let answer: Answer;
    try {
      answer = await work();
    } catch (thrown) {
      const { message, attributes } = toHttpError(thrown).body;
      this.write(request, described, { code: attributes.code, message });
      throw thrown;
    }
    const { action, failure } = audit.conclude?.(described, answer) ?? { action: described };
    this.write(request, action, failure);
    return answer;
  }

  private write(request: KibanaRequest, action: AuditedAction, failure: AuditFailure | undefined): void {
    const caller = this.caller(request);
    const user = caller.username === null ? 'Somebody (security is off)' : `User ${quote(caller.username)}`;
    const message = `${user} ${describe(action, failure)}`;
    const { log, auditService } = this.options;
    log[failure ? 'warn' : 'info'](`${message} Space: ${quote(caller.spaceId)}.`);
    try {
      auditService?.asScoped(request).log(toEvent(action, failure, message));
    } catch (thrown) {
      log.error(`Kibana's audit log did not take the entry above: ${String(thrown)}`);
    }
  }

  private caller(request: KibanaRequest): Caller {
    try {
      return this.options.identify(request);
    } catch (thrown) {
      this.options.log.error(`Can't tell who asks: ${String(thrown)}`);
      return { username: 'unknown', spaceId: 'unknown' };
    }
  }
}

const describe = ({ name, object, facts = {} }: AuditedAction, failure: AuditFailure | undefined): string => {
  const { done, failed } = AUDIT_ACTIONS[name];
  const known = { ...(object.id !== undefined && { id: object.id }), ...facts };
  const details = Object.entries(known).map(([key, value]) => `${key} ${quote(value)}`);
  return [
    failure ? failed : done,
    ...(object.name !== undefined ? [quote(object.name)] : []),
    ...(details.length > 0 ? [`(${details.join(', ')})`] : []),
  ]
    .join(' ')
    .concat(failure ? `: ${failure.message}` : '.');
};

const toEvent = (
  { name, object: { type, id, name: objectName } }: AuditedAction,
  failure: AuditFailure | undefined,
  message: string,
): KibanaAuditEvent => ({
  message,
  event: {
    action: `claude_activity_${name}`,
    category: [AUDIT_ACTIONS[name].category],
    type: [AUDIT_ACTIONS[name].type],
    outcome: failure ? 'failure' : 'success',
  },
  kibana:
    id === undefined
      ? {}
      : {
          saved_object: {
            type,
            id,
            ...(objectName !== undefined && { name: objectName.slice(0, MAX_TEXT_LENGTH) }),
          },
        },
  ...(failure && { error: failure }),
});
