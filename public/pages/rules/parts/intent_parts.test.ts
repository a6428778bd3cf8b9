import type { Intent } from '../../../../common/rule_authoring/intent';
import { decodeIntent } from '../../../../common/rule_authoring/intent';
import type { IntentPart } from './intent_part';
import { intentParts } from './intent_parts';
import { setIntentPart } from './set_intent_part';

const FAILED = { where: { kind: 'activity', types: ['magic_link_login_failed'] } } as const;
const NIGHT = { where: { kind: 'all', of: [FAILED.where, { kind: 'time', from: '22:00', to: '06:00' }] } } as const;
const RULE = { severity: 'medium', interval: '5m' };

const intentOf = (shape: object, rest: object = {}): Intent => {
  const decoded = decodeIntent({ shape, ...rest });
  if (!decoded.ok) throw new Error(decoded.errors.join());
  return decoded.intent;
};

const SPIKE = intentOf(
  { kind: 'baseline', events: FAILED, by: ['user.email'], window: '15m', history: '14d', factor: 5, minimum: 4 },
  { assumed: ['window', 'factor'] },
);

const part = (intent: Intent, name: string, index = 0): IntentPart => {
  const found = intentParts(intent, RULE).find((each) => each.name === name && each.index === index);
  if (!found) throw new Error(`The intent has no part ${name}.`);
  return found;
};

const summary = (intent: Intent): Array<[string, unknown]> =>
  intentParts(intent, RULE).map(({ name, value }) => [name, value]);

describe('the parts of an intent', () => {
  it('are those that its shape has, and what the rule adds', () => {
    expect(summary(SPIKE)).toEqual([
      ['by', ['user.email']],
      ['factor', 5],
      ['minimum', 4],
      ['window', '15m'],
      ['history', '14d'],
      ['severity', 'medium'],
      ['interval', '5m'],
    ]);
    expect(summary(intentOf({ kind: 'event', events: FAILED }))).toEqual([
      ['severity', 'medium'],
      ['interval', '5m'],
    ]);
  });

  it('say which of them the request left open', () => {
    expect(
      intentParts(SPIKE, RULE)
        .filter(({ isAssumed }) => isAssumed)
        .map(({ name }) => name),
    ).toEqual(['factor', 'window']);
  });

  it('are found under the name that each shape has for them', () => {
    const shapes: Array<[object, string, string]> = [
      [{ kind: 'sequence', steps: [{ events: FAILED }], by: ['actor'], within: '1h' }, 'window', '1h'],
      [{ kind: 'return', events: FAILED, by: ['actor'], silence: '30d', history: '90d' }, 'window', '30d'],
      [{ kind: 'silence', events: FAILED, by: [], quiet: '2h', history: '7d', minimum: 3 }, 'window', '2h'],
      [{ kind: 'state', events: FAILED, bad: FAILED.where, by: [], history: '60d' }, 'history', '60d'],
    ];
    for (const [shape, name, value] of shapes) expect(part(intentOf(shape), name).value).toBe(value);
  });

  it('leave out an entity that stands in different fields', () => {
    const steps = [{ events: FAILED, by: ['user.target.email'] }, { events: FAILED }];
    const intent = intentOf({ kind: 'sequence', steps, by: ['user.email'], within: '1h' });
    expect(summary(intent).map(([name]) => name)).toEqual(['window', 'severity', 'interval']);
  });

  it('prefer what was asked for over what the rule has', () => {
    const intent = intentOf({ kind: 'event', events: FAILED }, { rule: { severity: 'high', interval: '1h' } });
    expect(summary(intent)).toEqual([
      ['severity', 'high'],
      ['interval', '1h'],
    ]);
  });
});

describe('a changed part', () => {
  it('stands in the intent and is no assumption any more', () => {
    const changed = setIntentPart(SPIKE, { ...part(SPIKE, 'window'), kind: 'duration', value: '1h' });
    expect(changed).toEqual({ shape: { ...SPIKE.shape, window: '1h' }, assumed: ['factor'] });
  });

  it('is the one of several limits that was meant', () => {
    const measures = [
      { of: 'events', operator: '>=', value: 10 },
      { of: 'distinct', field: 'event.action', operator: '>=', value: 3 },
    ];
    const intent = intentOf({ kind: 'threshold', events: FAILED, by: ['actor'], window: '30m', measures });
    const changed = setIntentPart(intent, { ...part(intent, 'threshold', 1), kind: 'number', value: 7 });
    expect(part(changed, 'threshold', 0).value).toBe(10);
    expect(part(changed, 'threshold', 1).value).toBe(7);
  });

  it('takes the score along that was asked for with another severity', () => {
    const intent = intentOf({ kind: 'event', events: FAILED }, { rule: { severity: 'low', risk_score: 5, name: 'N' } });
    const changed = setIntentPart(intent, { ...part(intent, 'severity'), kind: 'severity', value: 'critical' });
    expect(changed.rule).toEqual({ severity: 'critical', name: 'N' });
  });

  it('reaches every time of day, wherever it stands', () => {
    const intent = intentOf(
      { kind: 'threshold', events: NIGHT, by: [], window: '1h', measures: [{ of: 'events', operator: '>', value: 3 }] },
      { except: { kind: 'not', of: { kind: 'time', from: '12:00', to: '13:00' } }, assumed: ['time_zone'] },
    );
    const changed = setIntentPart(intent, { ...part(intent, 'time_zone'), kind: 'time_zone', value: 'Asia/Tokyo' });
    expect(JSON.stringify(changed).match(/Asia\/Tokyo/g)).toHaveLength(2);
    expect(changed.assumed).toEqual([]);
  });

  it('is always something that the server reads', () => {
    for (const each of intentParts(SPIKE, RULE)) {
      expect(decodeIntent(setIntentPart(SPIKE, each)).ok).toBe(true);
    }
  });
});
