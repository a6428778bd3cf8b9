import { jsonToText } from './detect_format';
import { recordToText, yamlRecord } from './record_to_text';

describe('recordToText', () => {
  it.each([
    [{ watch: 'api_key_created', by: 'service accounts' }, 'api_key_created, by service accounts'],
    [{ event: 'x', field: 'status', becomes: 'active' }, 'x, where status becomes active'],
    [{ event: 'x', actor: { not: 'service accounts' }, sev: 'low' }, 'x, not by service accounts. severity low'],
    [
      { severity: 'high', window: '10m', threshold: 5, group_by: 'user', action: 'x' },
      'x, at least 5 times, per user, within 10m. severity high',
    ],
    [{ events: ['x', 'y'], except: 'anna@acme.example', author: 'me' }, 'x or y, except anna@acme.example'],
  ])('%j', (record, text) => {
    expect(recordToText(record)).toBe(text);
  });
});

describe('jsonToText', () => {
  it('takes sentences where the keys say nothing', () => {
    expect(jsonToText('{"body": {"text": "an admin key is created"}}')).toBe('an admin key is created');
  });

  it('takes the keys where they ask', () => {
    expect(jsonToText('{"alert_on": "an admin key is created", "except": "a@b.example"}')).toBe(
      'an admin key is created, except a@b.example',
    );
  });
});

describe('yamlRecord', () => {
  it('reads lines of keys and values', () => {
    expect(yamlRecord('event: x\nby: service accounts\nseverity: high')).toEqual({
      event: 'x',
      by: 'service accounts',
      severity: 'high',
    });
  });

  it.each([['hello: there'], ['Subject: x\nFrom: y\nTo: z'], ['one line\nanother: line\nthird: line']])(
    'leaves %j alone',
    (text) => {
      expect(yamlRecord(text)).toBeUndefined();
    },
  );
});
