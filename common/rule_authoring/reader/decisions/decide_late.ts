import type { Condition, Intent, Question } from '../../intent';
import { NOTHING_SAID, PURPOSE, TOO_MUCH, UNKNOWN_GROUPS, VAGUE_WORDS } from '../data/vague';

const fieldsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own =
    'field' in value &&
    typeof value.field === 'string' &&
    'kind' in value &&
    (value.kind === 'equals' || value.kind === 'email_domain' || value.kind === 'text' || value.kind === 'listed')
      ? [value.field]
      : [];
  return [...own, ...Object.values(value).flatMap(fieldsIn)];
};

/** "Disgruntled leaver: …" names the story, not the people. */
const withoutLabel = (lower: string): string => lower.replace(/^[^:.;,\n]{1,40}:(?=\s+(?:\S+\s+){3}\S)/u, ' ');
/** Who is told, and who asks. */
const TOLD =
  /\b(?:tell|notify|alert|page|ping|inform|warn|call|mail|e-?mail|text|message|for|to|from|by|at|of)? ?(?:the |our )?(?:\w+ )?(?:team|department|crew|squad|people|guys|folks|managers?|management|leadership|ciso|committee|board)\b(?= (?:wants?|needs?|asks?|asked|wishes|would like|expects?|requires?|should be (?:told|alerted|informed|notified)|must be (?:told|alerted|informed|notified)|know\b))|\b(?:tell|notify|alert|page|ping|inform|warn|let) (?:the |our )?(?:[\w-]+ ){0,2}(?:team|department|crew|squad|people|guys|folks|managers?|management|leadership|ciso|committee|board)\b/gu;

const unknownGroups = (lower: string, intent: Intent): Question[] => {
  const named = fieldsIn(intent);
  const asked = withoutLabel(lower).replace(TOLD, ' ');
  return UNKNOWN_GROUPS.filter(
    ({ words, fields }) => words.test(asked) && !fields.some((field) => named.includes(field)),
  ).map(({ about, question }) => ({ about, text: question }));
};

/** "The Bluebird project": the feed knows projects by their ids. */
const NAMED_PROJECT =
  /\b(?:the|our|of|into|in) (?!Claude|API|Team|Slack|GitHub|Code|LTI)\p{Lu}[\p{L}\d-]+ (?:project|chat|workspace)\b(?! (?:id|api|key))|\b[Pp]roject ["“']?(?!Claude|API|ID)\p{Lu}\p{Ll}+\b/u;

const namedProjects = (text: string, intent: Intent): Question[] =>
  NAMED_PROJECT.test(text) && !fieldsIn(intent).some((field) => /_id$|\.id$|name$/u.test(field))
    ? [
        {
          about: 'objects',
          text: 'Names of projects, chats and workspaces are not in the feed. Which ids do they have?',
        },
      ]
    : [];

const isNarrowed = (condition: Condition): boolean => {
  switch (condition.kind) {
    case 'activity':
      return false;
    case 'all':
    case 'any':
      return condition.of.some(isNarrowed);
    default:
      return true;
  }
};

/** "Alert me when something looks off with the logins": neither what happens nor how often is said. */
const vagueness = (lower: string, intent: Intent, unsaid: boolean): Question[] => {
  if (!VAGUE_WORDS.test(lower) && !NOTHING_SAID.test(lower)) return [];
  // In a clause that gives the purpose such words say nothing about what to look for.
  const clauses = lower.split(/[.;!?\n]|,\s|\bbecause\b|\s[–—-]\s/u);
  const vague = clauses.filter(
    (clause) =>
      (VAGUE_WORDS.test(clause) && !PURPOSE.test(clause)) ||
      (NOTHING_SAID.test(clause) && !PURPOSE.test(clause.replace(/\bsmells\b/gu, ' '))),
  );
  if (vague.length === 0) return [];
  const { shape } = intent;
  const bare = shape.kind === 'event' && !isNarrowed(shape.events.where);
  const types = shape.kind === 'event' ? JSON.stringify(shape.events.where) : '';
  const everyday =
    /login|_viewed|claude_chat|claude_file|"all","of":\[\]|_use|compliance_api_accessed|administration|claude_user_role_updated/u.test(
      types,
    );
  const counted =
    shape.kind === 'baseline' || (shape.kind === 'threshold' && intent.assumed?.includes('threshold') === true);
  // "Weird SSO stuff": nothing is said to happen.
  const nothing = shape.kind === 'event' && vague.some((clause) => NOTHING_SAID.test(clause));
  if ((bare && (everyday || unsaid)) || (counted && bare) || nothing) {
    return [
      {
        about: 'behaviour',
        text: 'What would be wrong about it: how many in which time, from which places or devices, at which hours?',
      },
    ];
  }
  return [];
};

const unmeasured = (lower: string, intent: Intent): Question[] => {
  if (!TOO_MUCH.test(lower) || intent.shape.kind !== 'event' || JSON.stringify(intent.shape).includes('"compare"'))
    return [];
  return [{ about: 'threshold', text: 'How much is too much? Name the limit above which there should be an alert.' }];
};

/**
 * What must be asked although the request was understood.
 *
 * @param unsaid - it names things, and not what happens to them
 */
export const askLate = (text: string, intent: Intent, unsaid = false): Question[] => {
  const lower = text.toLowerCase();
  return [
    ...unknownGroups(lower, intent),
    ...namedProjects(text, intent),
    ...vagueness(lower, intent, unsaid),
    ...unmeasured(lower, intent),
  ];
};
