import type { AssumablePart, AuthoringSettings, Condition, Question } from '../../intent';
import type { Extraction } from '../reading/extraction';
import type { Sheet } from '../text/sheet';

/** A request while it becomes an intent. */
export interface Request {
  sheet: Sheet;
  extraction: Extraction;
  settings: AuthoringSettings;
  /** The cleaned text. */
  text: string;
  assumed: Set<AssumablePart>;
  notes: string[];
  questions: Question[];
  /** What "except" names. */
  except: Condition[];
}

/** Remembers that a part was filled in. */
export const assume = (request: Request, ...parts: AssumablePart[]): void => {
  for (const part of parts) request.assumed.add(part);
};
