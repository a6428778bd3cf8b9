import type { IntentPart } from './intent_part';
import { parsePart, partInput } from './parse_part';

jest.mock(
  '@kbn/i18n',
  () => ({
    i18n: { translate: (_id: string, { defaultMessage }: { defaultMessage: string }) => defaultMessage },
  }),
  { virtual: true },
);

const common = { index: 0, isAssumed: true };
const WINDOW: IntentPart = { ...common, name: 'window', kind: 'duration', value: '15m' };
const FACTOR: IntentPart = { ...common, name: 'factor', kind: 'number', value: 5 };
const ENTITY: IntentPart = { ...common, name: 'by', kind: 'entity', value: ['user.email', 'source.ip'] };
const ZONE: IntentPart = { ...common, name: 'time_zone', kind: 'time_zone', value: 'UTC' };

describe('what is entered for a part', () => {
  it.each([WINDOW, FACTOR, ENTITY, ZONE])('begins with what it is: %j', (part) => {
    expect(parsePart(part, partInput(part))).toEqual({ part });
  });

  it.each([
    [WINDOW, ' 2 H ', '2h'],
    [FACTOR, '2,5', 2.5],
    [ZONE, 'Europe/Berlin', 'Europe/Berlin'],
  ])('is read as people write it: %j, %p', (part, entered, value) => {
    expect(parsePart(part, entered)).toEqual({ part: { ...part, value } });
  });

  it.each([
    [WINDOW, '15'],
    [WINDOW, '0m'],
    [FACTOR, ''],
    [FACTOR, '-1'],
    [FACTOR, 'many'],
    [ZONE, 'Middle/Earth'],
  ])('that can not be used is refused with what it takes: %j, %p', (part, entered) => {
    expect(parsePart(part, entered)).toHaveProperty('problem', expect.stringMatching(/^A .+\.$/));
  });
});
