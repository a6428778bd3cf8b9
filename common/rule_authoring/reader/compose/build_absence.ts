import type { EventFilter, Shape } from '../../intent';
import { commonId, lacksOrganization } from './entities';
import { actsOnTarget, keyUse, peopleOf, sameThings } from './join_steps';
import { SAME_PERSON, first } from './people_words';
import type { Segment } from './read_segment';
import { assume } from './request';
import type { Request } from './request';
import { minutesToDuration, spanOf } from './windows';

/** A without B. */
export const buildAbsence = (request: Request, trigger: Segment, missing: Segment, side: 'before' | 'after'): Shape => {
  const span = spanOf(request, ['history', 'window', 'after', 'unknown', 'age']);
  if (span === undefined) assume(request, 'window');
  const join = absenceJoin(request, trigger, missing);
  return {
    kind: 'absence',
    trigger: trigger.filter,
    missing: missing.filter,
    side,
    within: minutesToDuration(span?.minutes ?? (side === 'before' ? 10_080 : 60)),
    by: join.by,
    ...(join.trigger !== undefined && { trigger_by: join.trigger }),
    ...(join.missing !== undefined && { missing_by: join.missing }),
  };
};

interface AbsenceJoin {
  by: string[];
  trigger?: string[];
  missing?: string[];
}

const runtimeJoin = (filter: EventFilter): AbsenceJoin | undefined => {
  const where = JSON.stringify(filter.where);
  if (where.includes('mcp_server_connection'))
    return { by: ['anthropic.audit.mcp_server_name'], trigger: ['runtime.mcp_server'] };
  if (where.includes('skill_activated')) return { by: ['anthropic.audit.skill_name'], trigger: ['runtime.skill'] };
  if (where.includes('plugin_')) return { by: ['anthropic.audit.plugin_name'], trigger: ['runtime.plugin'] };
  return undefined;
};

const absenceJoin = (request: Request, trigger: Segment, missing: Segment): AbsenceJoin => {
  const crossing =
    trigger.filter.source === 'runtime' && missing.filter.source === undefined
      ? runtimeJoin(trigger.filter)
      : undefined;
  if (crossing !== undefined) return crossing;
  if (
    trigger.filter.source === 'identity_provider' ||
    missing.filter.source === 'identity_provider' ||
    trigger.filter.source === 'runtime'
  )
    return { by: ['user.email'] };
  const triggerTarget = actsOnTarget(request.sheet, trigger) ? peopleOf(trigger) : undefined;
  const missingTarget = actsOnTarget(request.sheet, missing) ? peopleOf(missing) : undefined;
  // Who proves to be somebody does so before acting, not the person that it is done to.
  const proof = missing.types.length > 0 && missing.types.every((type) => /^step_up_/u.test(type));
  if (proof) return { by: ['user.email'] };
  if (triggerTarget !== undefined && missingTarget !== undefined) return { by: ['user.target.email'] };
  if (triggerTarget !== undefined) return { by: ['user.email'], trigger: [triggerTarget] };
  if (missingTarget !== undefined) return { by: ['user.email'], missing: [missingTarget] };
  const key = keyUse([trigger, missing]);
  if (key !== undefined) return { by: key.by, ...(key.steps[1] !== undefined && { missing: key.steps[1] }) };
  const id = commonId(trigger.types, missing.types);
  const said = request.extraction.entity.by;
  if (said !== undefined && said.length > 0) return { by: said };
  if (id !== undefined && sameThings([trigger, missing])) return { by: [id] };
  if (first(request.sheet, SAME_PERSON, { from: missing.from, to: missing.to })) return { by: ['user.email'] };
  assume(request, 'by');
  // Who proves to be somebody does so for themselves.
  const personal =
    missing.types.length > 0 && missing.types.every((type) => /step_up|login|trusted_device|mfa/u.test(type));
  if (personal) return { by: ['user.email'] };
  return { by: lacksOrganization([...trigger.types, ...missing.types]) ? ['user.email'] : ['organization.id'] };
};
