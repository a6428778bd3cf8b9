import type {
  LibraryRuleDetails,
  NoteInstalledAnswer,
  NoteInstalledRequest,
  TuneRuleRequest,
} from '../../common/api/library';
import { SETTINGS_SAVED_OBJECT } from '../../common/names';
import type { RouteAudit } from './route_audit';

/** Kibana logs each rule itself; this says that they came from the library, and how many at once. */
export const auditLibraryInstall: RouteAudit<{ body: NoteInstalledRequest }, NoteInstalledAnswer> = {
  describe: ({ body: { rules } }) => ({
    name: 'library_install',
    object: { type: SETTINGS_SAVED_OBJECT },
    facts: { count: String(rules.length), rules: rules.map(({ id }) => id).join(', ') },
  }),
};

/** An exclusion more is what a rule no longer alerts on. */
export const auditLibraryTuning: RouteAudit<{ params: { id: string }; body: TuneRuleRequest }, LibraryRuleDetails> = {
  describe: ({ params: { id }, body: { threshold, excludedUsers } }) => ({
    name: 'library_tune',
    object: { type: SETTINGS_SAVED_OBJECT },
    facts: {
      rule: id,
      threshold: threshold === null ? 'as shipped' : String(threshold),
      excluded_users: excludedUsers.join(', '),
    },
  }),
};
