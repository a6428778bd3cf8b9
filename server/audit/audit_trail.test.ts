import { ConflictError } from '../errors/conflict_error';
import type { AuditService, KibanaAuditEvent, KibanaRequest } from '../kibana/contracts';
import { recordingLogger } from '../test_support/recording_logger';
import { AuditTrail } from './audit_trail';
import type { AuditedAction } from './audited_action';

const REQUEST = {} as KibanaRequest;
const CREATED: AuditedAction = {
  name: 'source_create',
  object: { type: 'claude-activity-source', name: 'Acme' },
  facts: { address: 'https://api.anthropic.com' },
};

const setUp = ({
  username = 'olivia',
  auditService,
  identify = () => ({ username, spaceId: 'soc' }),
}: {
  username?: string | null;
  auditService?: AuditService;
  identify?: () => { username: string | null; spaceId: string };
} = {}) => {
  const events: KibanaAuditEvent[] = [];
  const log = recordingLogger();
  const trail = new AuditTrail({
    auditService: auditService ?? { asScoped: () => ({ log: (event) => void events.push(event) }) },
    identify,
    log,
  });
  const record = <Answer>(action: AuditedAction, work: () => Promise<Answer>): Promise<Answer> =>
    trail.record({ request: REQUEST, input: undefined, audit: { describe: () => action } }, work);
  return { trail, record, events, log };
};

describe('AuditTrail', () => {
  it('logs what was done, by whom and where, and hands on what the work gives', async () => {
    const { trail, events, log } = setUp();
    const answer = await trail.record(
      {
        request: REQUEST,
        input: undefined,
        audit: {
          describe: () => CREATED,
          conclude: (action, { id }: { id: string }) => ({ action: { ...action, object: { ...action.object, id } } }),
        },
      },
      async () => ({ id: 'one' }),
    );
    expect(answer).toEqual({ id: 'one' });
    expect(events).toEqual([
      {
        message: 'User "olivia" added the source "Acme" (id "one", address "https://api.anthropic.com").',
        event: {
          action: 'claude_activity_source_create',
          category: ['configuration'],
          type: ['creation'],
          outcome: 'success',
        },
        kibana: { saved_object: { type: 'claude-activity-source', id: 'one', name: 'Acme' } },
      },
    ]);
    expect(log.lines).toEqual([`info: ${events[0]?.message} Space: "soc".`]);
  });

  it('logs what was tried in vain with the reason, and throws on what the work threw', async () => {
    const { record, events, log } = setUp();
    const refused = new ConflictError('There is a source named "Acme" already.');
    await expect(record(CREATED, () => Promise.reject(refused))).rejects.toBe(refused);
    expect(events).toMatchObject([
      {
        event: { outcome: 'failure' },
        error: { code: 'conflict', message: 'There is a source named "Acme" already.' },
      },
    ]);
    expect(log.lines).toEqual([expect.stringContaining('warn: User "olivia" could not add the source "Acme"')]);
  });

  it('keeps the words of an unexpected failure to itself: they may hold anything', async () => {
    const { record, events, log } = setUp();
    await expect(record(CREATED, () => Promise.reject(new Error('key sk-ant-1')))).rejects.toThrow();
    expect(JSON.stringify([events, log.lines])).not.toContain('sk-ant-1');
  });

  it('takes an answer that says no for a failure', async () => {
    const { trail, events } = setUp();
    const failure = { code: 'connection_failed', message: 'The key is refused.' };
    await trail.record(
      {
        request: REQUEST,
        input: undefined,
        audit: { describe: () => CREATED, conclude: (action) => ({ action, failure }) },
      },
      async () => ({ ok: false }),
    );
    expect(events).toMatchObject([{ event: { outcome: 'failure' }, error: failure }]);
  });

  it('never fails what it logs, and logs in the own log although the audit log fails', async () => {
    const broken: AuditService = {
      asScoped: () => ({
        log: () => {
          throw new Error('disk full');
        },
      }),
    };
    const { record, log } = setUp({ auditService: broken });
    expect(await record(CREATED, async () => 'done')).toBe('done');
    expect(log.lines).toEqual([
      expect.stringContaining('info: User "olivia" added the source "Acme"'),
      expect.stringContaining("error: Kibana's audit log did not take the entry above: Error: disk full"),
    ]);
  });

  it('logs also when nobody can tell who asks', async () => {
    const { record, events } = setUp({
      identify: () => {
        throw new Error('no session');
      },
    });
    expect(await record(CREATED, async () => 'done')).toBe('done');
    expect(events).toMatchObject([{ message: expect.stringContaining('User "unknown" added') as string }]);
  });

  it('says so when security is off and nobody signs in', async () => {
    const { record, log } = setUp({ username: null });
    await record(CREATED, async () => undefined);
    expect(log.lines[0]).toContain('Somebody (security is off) added the source');
  });

  it('writes one line whatever a name holds, and cuts endless ones', async () => {
    const { record, log } = setUp({ username: 'eve\n[INFO] User "root"' });
    const name = `x\r\n[2026-01-01][ERROR] forged ${'y'.repeat(100_000)}`;
    await record({ ...CREATED, object: { type: 'claude-activity-source', name } }, async () => undefined);
    expect(log.lines).toHaveLength(1);
    expect(log.lines[0]).not.toMatch(/[\r\n]/);
    expect(log.lines[0]!.length).toBeLessThan(2000);
  });
});
