import { isRight } from 'fp-ts/Either';
import { SimulatorInputError } from '../errors/simulator_input_error';
import type { FaultRule } from './fault_rule';
import { activityFaultKinds, answerFaultKinds, FAULT_OPTIONS, faultRuleCodec } from './fault_rule';

const KINDS = [...Object.keys(answerFaultKinds), ...Object.keys(activityFaultKinds)];

/**
 * Checks a rule that comes from outside.
 *
 * @throws SimulatorInputError that names what is wrong and what there is to choose from
 */
export const toFaultRule = (input: unknown): FaultRule => {
  if (!isRight(faultRuleCodec.decode(input))) {
    throw new SimulatorInputError(
      `This is no fault rule: ${JSON.stringify(input)}. Kinds: ${KINDS.join(', ')}. Options: ${FAULT_OPTIONS.join(', ')}.`,
    );
  }
  const rule = input as FaultRule;
  // A misspelled option would silently leave the fault at its default.
  const unknown = Object.keys(rule).filter((name) => name !== 'kind' && !FAULT_OPTIONS.includes(name));
  if (unknown.length > 0) {
    throw new SimulatorInputError(
      `Fault options that don't exist: ${unknown.join(', ')}. There are: ${FAULT_OPTIONS.join(', ')}.`,
    );
  }
  return rule;
};

const toOptionValue = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/**
 * A rule as the command line writes it: `kind` or `kind:option=value,option=value`, e.g. `rate_limited:after=3,times=2`.
 *
 * @throws SimulatorInputError
 */
export const parseFaultRule = (text: string): FaultRule => {
  const [kind = '', ...rest] = text.split(':');
  const pairs = rest.join(':').split(',').filter(Boolean);
  const options = pairs.map((pair): [string, unknown] => {
    const [name = '', ...value] = pair.split('=');
    return [name.trim(), toOptionValue(value.join('=').trim())];
  });
  return toFaultRule({ kind: kind.trim(), ...Object.fromEntries(options) });
};
