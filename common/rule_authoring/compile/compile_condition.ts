import { and, not, or } from '../../esql';
import type { Expression } from '../../esql';
import type { Condition, Field, LeafCondition } from '../intent';
import type { CompileTarget } from './compile_target';
import { leafExpression } from './condition_leaves';
import { lacksField } from './field_expression';
import { isPlace } from './field_info';

type MissingPolicy = 'match' | 'no_match';

/** Lists of people and keys: who isn't named isn't on them. What has no name can't be said to be unapproved. */
const LISTS_OF_WHO = ['break_glass_users', 'known_collectors'];

const defaultPolicy = (leaf: LeafCondition): MissingPolicy => {
  switch (leaf.kind) {
    case 'network':
    case 'email_domain':
    case 'compare':
      return 'no_match';
    case 'listed':
      return LISTS_OF_WHO.includes(leaf.list) ? 'match' : 'no_match';
    case 'equals':
    case 'text':
      return isPlace(leaf.field) ? 'no_match' : 'match';
    default:
      return 'match';
  }
};

const SETTING_FIELD = 'anthropic.audit.update_types';

/** Fields without which a condition is null instead of false. */
const neededFields = (leaf: LeafCondition): Field[] => {
  switch (leaf.kind) {
    case 'equals':
    case 'text':
    case 'compare':
    case 'network':
    case 'email_domain':
    case 'listed':
      return [leaf.field];
    case 'fields':
      return [leaf.left, leaf.right];
    case 'setting':
      return [SETTING_FIELD];
    default:
      return [];
  }
};

const negatedLeaf = (leaf: LeafCondition, policy: MissingPolicy | undefined, target: CompileTarget): Expression => {
  const expression = leafExpression(leaf, target);
  if (leaf.kind === 'exists') return lacksField(leaf.field, target);
  const negation = not(expression);
  if ((policy ?? defaultPolicy(leaf)) === 'no_match') return negation;
  return or(negation, ...neededFields(leaf).map((field) => lacksField(field, target)));
};

/** The opposite of a condition, carried down to its leaves: each decides itself what a missing field means. */
export const compileNegation = (condition: Condition, target: CompileTarget, policy?: MissingPolicy): Expression => {
  switch (condition.kind) {
    case 'all':
      return or(...condition.of.map((part) => compileNegation(part, target, policy)));
    case 'any':
      return and(...condition.of.map((part) => compileNegation(part, target, policy)));
    case 'not':
      return compileCondition(condition.of, target);
    default:
      return negatedLeaf(condition, policy, target);
  }
};

/** A condition as an expression that is true where it holds, and false or null where it doesn't. */
export const compileCondition = (condition: Condition, target: CompileTarget): Expression => {
  switch (condition.kind) {
    case 'all':
      return and(...condition.of.map((part) => compileCondition(part, target)));
    case 'any':
      return or(...condition.of.map((part) => compileCondition(part, target)));
    case 'not':
      return compileNegation(condition.of, target, condition.if_missing);
    default:
      return leafExpression(condition, target);
  }
};

/** "Except …": only what is known to be excepted is left out. */
export const compileExcept = (condition: Condition, target: CompileTarget): Expression =>
  compileNegation(condition, target, 'match');
