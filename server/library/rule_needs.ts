import type { LibraryNeed } from '../../common/api/library';
import { ruleNeeds } from '../../common/detection_rules';
import { SETTINGS_LISTS } from '../../common/rule_authoring/intent';
import type { SettingsList } from '../../common/rule_authoring/intent';
import type { Survey } from './data_survey';
import type { LibraryDraft } from './library_renderer';
import { auditTypesOf } from './rule_types';

const isList = (about: string): about is SettingsList => (SETTINGS_LISTS as readonly string[]).includes(about);

/** What a rule lacks here: lists and indices that the settings don't name, indices that are not there, a newer stack. */
export const needsOf = ({ rule, draft }: LibraryDraft, { sources }: Pick<Survey, 'sources'>): LibraryNeed[] => {
  const { sources: read } = ruleNeeds(rule);
  return [
    ...(draft.status === 'refused' ? [{ kind: 'version' as const, reason: draft.reason }] : []),
    ...draft.questions.flatMap(({ about }) => (isList(about) ? [{ kind: 'list' as const, list: about }] : [])),
    ...sources.flatMap(({ source, state }) =>
      state !== 'there' && read.includes(source) ? [{ kind: 'source' as const, source, state }] : [],
    ),
  ];
};

/** A feed that hasn't begun yet will; other sources have to be there, or a rule would fail at each run. */
export const keepsFromInstalling = (need: LibraryNeed): boolean => need.kind !== 'source' || need.source !== 'audit';

/** When there was last what the rule looks for; null: not in the time that was looked at; undefined: can't be told. */
export const lastEventOf = ({ rule }: LibraryDraft, { lastEvents }: Survey): string | null | undefined => {
  const sets = auditTypesOf(rule);
  if (lastEvents === undefined || sets.length === 0) return undefined;
  const newest = sets.map((types) =>
    [...types]
      .flatMap((type) => lastEvents.get(type) ?? [])
      .sort()
      .pop(),
  );
  // Of several events, the one that is missing longest decides.
  return newest.includes(undefined) ? null : (newest as string[]).sort()[0];
};
