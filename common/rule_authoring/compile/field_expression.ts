import { and, column, firstOf, isNotNull, isNull, or } from '../../esql';
import type { Expression } from '../../esql';
import { fieldSources } from '../intent';
import type { Field } from '../intent';
import type { CompileTarget } from './compile_target';

/** The fields that a name stands for and that the indices have; all of them where that isn't known. */
export const knownSources = (field: Field, { fields }: CompileTarget): readonly Field[] => {
  const sources = fieldSources(field);
  if (fields === undefined || sources.length === 1) return sources;
  return sources.filter((name) => fields.has(name));
};

/** A field as an expression; a virtual one is the first of its fields that has a value. */
export const fieldExpression = (field: Field, target: CompileTarget): Expression =>
  firstOf(...knownSources(field, target).map(column));

/**
 * Whether the event has the field. Not by `COALESCE(…) IS NOT NULL`: inside another function, Elasticsearch 8.19 takes
 * that to mean that every one of them has a value, and loses the event.
 */
export const hasField = (field: Field, target: CompileTarget): Expression =>
  or(...knownSources(field, target).map((name) => isNotNull(column(name))));

export const lacksField = (field: Field, target: CompileTarget): Expression =>
  and(...knownSources(field, target).map((name) => isNull(column(name))));
