import type { EventFilter, Intent, RuleFields, Shape } from '../../../common/rule_authoring/intent';
import { plainText } from './plain_text';
import type { RequestText } from './request_text';

const MAX_NOTES = 5;
const MAX_NOTE_LENGTH = 300;

const keepFilter = (filter: EventFilter, request: RequestText): EventFilter => {
  const { label, ...rest } = filter;
  return label !== undefined && request.holds(label) ? { ...rest, label: plainText(label, 100) } : rest;
};

const keepShape = (shape: Shape, request: RequestText): Shape => {
  const keep = (filter: EventFilter): EventFilter => keepFilter(filter, request);
  switch (shape.kind) {
    case 'ratio':
      return { ...shape, part: keep(shape.part), whole: keep(shape.whole) };
    case 'absence':
      return { ...shape, trigger: keep(shape.trigger), missing: keep(shape.missing) };
    case 'sequence':
      return { ...shape, steps: shape.steps.map((step) => ({ ...step, events: keep(step.events) })) };
    case 'new_value': {
      const { familiar_with: familiar } = shape;
      return { ...shape, events: keep(shape.events), ...(familiar && { familiar_with: keep(familiar) }) };
    }
    case 'return': {
      const { history_events: history } = shape;
      return { ...shape, events: keep(shape.events), ...(history && { history_events: keep(history) }) };
    }
    default:
      return { ...shape, events: keep(shape.events) };
  }
};

const keepRule = (rule: RuleFields, request: RequestText): RuleFields => {
  const { name, description, tags, mitre, references, false_positives: falsePositives, ...rest } = rule;
  const kept = (texts: readonly string[] = []): string[] => texts.filter((text) => request.holds(text));
  const said = {
    tags: kept(tags),
    mitre: kept(mitre),
    references: kept(references),
    false_positives: kept(falsePositives),
  };
  return {
    ...rest,
    ...(name !== undefined && request.holds(name) && { name }),
    ...(description !== undefined && request.holds(description) && { description }),
    ...Object.fromEntries(Object.entries(said).filter(([, texts]) => texts.length > 0)),
  };
};

/**
 * What of an intent may come from a model. Texts that people will read in the rule (its name, links, techniques …)
 * count only if the request says them; without them they follow from the activities, as for any reader. What a model
 * says of its own accord becomes a note that names it as the speaker, and a severity or interval that the request
 * may not have asked for an assumption that can be changed.
 */
export const keepToRequest = (intent: Intent, request: RequestText): Intent => {
  const { shape, except, rule, assumed = [], notes = [] } = intent;
  const kept = rule && keepRule(rule, request);
  const added = [
    ...(kept?.severity !== undefined && !request.holds(kept.severity) ? (['severity'] as const) : []),
    ...(kept?.interval !== undefined ? (['interval'] as const) : []),
  ];
  const assumptions = [...new Set([...assumed, ...added])];
  const said = notes
    .slice(0, MAX_NOTES)
    .map((note) => plainText(note, MAX_NOTE_LENGTH))
    .filter((note) => note !== '')
    .map((note) => `The model says: ${note}`);
  return {
    shape: keepShape(shape, request),
    ...(except && { except }),
    ...(kept && Object.keys(kept).length > 0 && { rule: kept }),
    ...(assumptions.length > 0 && { assumed: assumptions }),
    ...(said.length > 0 && { notes: said }),
  };
};
