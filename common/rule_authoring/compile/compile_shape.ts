import type { EventFilter, Shape } from '../intent';
import type { CompiledShape } from './compiled_rule';
import type { ShapeContext } from './shape_context';
import { compileAbsence } from './shapes/absence_shape';
import { compileBaseline } from './shapes/baseline_shape';
import { compileEvent } from './shapes/event_shape';
import { compileNewValue } from './shapes/new_value_shape';
import { compileRatio } from './shapes/ratio_shape';
import { compileReturn } from './shapes/return_shape';
import { compileSequence } from './shapes/sequence_shape';
import { compileSilence } from './shapes/silence_shape';
import { compileState } from './shapes/state_shape';
import { compileThreshold } from './shapes/threshold_shape';
import { compileTravel } from './shapes/travel_shape';

/** All event filters that a shape holds, in the order in which it names them. */
export const filtersOf = (shape: Shape): EventFilter[] => {
  switch (shape.kind) {
    case 'ratio':
      return [shape.part, shape.whole];
    case 'new_value':
      return shape.familiar_with === undefined ? [shape.events] : [shape.events, shape.familiar_with];
    case 'return':
      return shape.history_events === undefined ? [shape.events] : [shape.events, shape.history_events];
    case 'sequence':
      return shape.steps.map(({ events }) => events);
    case 'absence':
      return [shape.trigger, shape.missing];
    default:
      return [shape.events];
  }
};

/** The clauses after FROM. */
export const compileShape = (shape: Shape, context: ShapeContext): CompiledShape => {
  switch (shape.kind) {
    case 'event':
      return compileEvent(shape, context);
    case 'threshold':
      return compileThreshold(shape, context);
    case 'ratio':
      return compileRatio(shape, context);
    case 'new_value':
      return compileNewValue(shape, context);
    case 'return':
      return compileReturn(shape, context);
    case 'sequence':
      return compileSequence(shape, context);
    case 'absence':
      return compileAbsence(shape, context);
    case 'silence':
      return compileSilence(shape, context);
    case 'state':
      return compileState(shape, context);
    case 'baseline':
      return compileBaseline(shape, context);
    case 'travel':
      return compileTravel(shape, context);
  }
};
