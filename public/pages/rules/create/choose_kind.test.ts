import type { Availability, RuleCapabilities } from '../../../../common/api/rules';
import { chooseKind } from './choose_kind';

const yes: Availability = { available: true, reason: null };
const no = (reason: string): Availability => ({ available: false, reason });

const capabilities = (detectionRules: Availability, stackRules: Availability): RuleCapabilities => ({
  kibanaVersion: '9.5.0',
  elasticsearchVersion: '9.5.0',
  stack: '9.5.0',
  detectionRules,
  stackRules,
  suppression: yes,
  modelReader: no('No model.'),
});

describe('the kind of rule', () => {
  it.each([
    ['a detection rule where that is to be had', yes, yes, { kind: 'detection', reasons: [] }],
    ['a stack rule else, with the reason', no('No Security.'), yes, { kind: 'stack', reasons: ['No Security.'] }],
    [
      'none where neither is, with both reasons',
      no('No Security.'),
      no('No alerting.'),
      { kind: undefined, reasons: ['No Security.', 'No alerting.'] },
    ],
  ])('is %s', (_name, detection, stack, expected) => {
    expect(chooseKind(capabilities(detection, stack))).toEqual(expected);
  });
});
