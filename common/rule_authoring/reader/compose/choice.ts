import type { Shape } from '../../intent';
import { readSegment } from './read_segment';
import type { Segment } from './read_segment';
import type { Request } from './request';

/** What was chosen, with the parts of the request it was made from. */
export interface Choice {
  shape: Shape;
  segments: Segment[];
}

export const whole = (request: Request): Segment => readSegment(request, { from: 0, to: request.sheet.tokens.length });
