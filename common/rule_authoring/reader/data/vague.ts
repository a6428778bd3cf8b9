import type { Question } from '../../intent';

/** Groups of people and things that nothing in the data tells from others; a request about them needs their names. */
export const UNKNOWN_GROUPS: readonly {
  words: RegExp;
  about: Question['about'];
  question: string;
  fields: readonly string[];
}[] = [
  {
    words:
      /\b(?:competitors?|competing (?:firms?|companies)|rivals?|suppliers?|partners?|vendors?|customers?)\b[^.;]{0,20}\b(?:networks?|ips?|ranges?|addresses|offices?|vpns?)\b|\b(?:public|bank|national) holidays?\b/u,
    about: 'values',
    question: 'That does not stand in the data. Which addresses, ranges or days are meant?',
    fields: ['source.ip'],
  },
  {
    words:
      /\b(?:contractors?|freelancers?|interns?|trainees?|temps|temp workers|consultants?|externals\b|vendors? accounts?|leavers?|people who (?:have )?(?:left|resigned|quit)|ex-?employees?|former employees?|departing (?:employees?|staff|people)|employees? on notice|notice period|probation|new joiners?|new hires?|minors)\b/u,
    about: 'people',
    question:
      'Nothing in the data tells these people from others. Which accounts are theirs, or which e-mail domain do they use?',
    fields: ['user.email', 'user.target.email'],
  },
  {
    words:
      /\b(?:vips?|v\.i\.p\.s?|executives?|c-?level|c-?suite|board members?|management team|leadership|senior management|directors|ceo|cfo|cto|ciso|managers?(?= accounts?)|finance (?:team|department|people|staff|users?)|hr (?:team|department|people|staff)|legal (?:team|department|people|staff)|engineering team|sales team|marketing team|research team|privileged people|high[- ]risk (?:users?|people|accounts?)|high[- ]value (?:users?|accounts?|targets?)|key (?:people|personnel|employees)|important (?:people|users?|accounts?)|suspects?|watch ?list(?:ed)? (?:users?|people|accounts?)|people who should(?:n't| not)|(?:somebody|someone|anyone|user|person) who should(?:n't| not)|people we don'?t trust|untrusted (?:users?|people)|unauthori[sz]ed (?:users?|people|persons?|staff|personnel)|someone unauthori[sz]ed|the wrong people|people without a (?:need|reason)|wrong (?:department|team|unit|group|person|user|role)s?)\b/u,
    about: 'people',
    question: 'Nothing in the data tells these people from others. Which accounts are meant?',
    fields: ['user.email', 'user.target.email'],
  },
  {
    words:
      /\b(?:sensitive|confidential|secret|critical|important|restricted|crown[- ]jewel|classified|top[- ]secret|high[- ]value|strategic|valuable|protected|vip|regulated|special|privileged|delicate|key)\s+(?:claude\s+)?(?:projects?|chats?|conversations?|files?|documents?|docs|artifacts?|workspaces?|data|repos?|repositories|skills?|knowledge|content|information|connectors?|servers?|groups?)\b/u,
    about: 'objects',
    question: 'How sensitive something is does not stand in the data. Which ones are meant (their ids)?',
    fields: [
      'anthropic.audit.claude_project_id',
      'anthropic.audit.claude_chat_id',
      'anthropic.audit.claude_file_id',
      'anthropic.audit.workspace_id',
      'anthropic.audit.mcp_server_name',
      'anthropic.audit.skill_name',
      'group.id',
      'group.name',
    ],
  },
];

/** Words that say that something is wrong without saying what. */
export const VAGUE_WORDS =
  /\b(?:looks? off|look(?:s|ing)? (?:wrong|weird|strange|odd|fishy|suspicious|bad|funny|shady|dodgy|sketchy|unusual|dubious|abnormal|unhealthy)|something(?:'s| is| looks| seems)? (?:off|wrong|weird|strange|odd|fishy|funny|suspicious|bad|phishy|up|amiss|not right)|seems? (?:off|wrong|weird|strange|odd|fishy|suspicious|dubious)|suspicious(?:ly)?|fishy|shady|sketchy|dodgy|weird|malicious|dangerous|bad (?:things|stuff|behaviou?r|actors?|logins?)|evil|risky (?:behaviou?r|activity|things|stuff|actions?|use)|(?:get|gets|getting|go|goes|going|went) (?:weird|strange|wrong|odd|crazy|haywire|sideways|fishy)|strange (?:logins?|activity|behaviou?r|things|stuff|sign-?ins?)|odd (?:logins?|activity|behaviou?r|things)|anything (?:bad|unusual|strange|weird|interesting|important)|abuse of|misuse|misbehav\w+|up to no good|hack(?:ed|ers?|ing)?|compromised?|not normal|out of place|verdächtig\w*|sospechos\w*|suspect(?:e|es|s)?|nefarious|untrustworthy|inappropriate(?:ly)?|improper(?:ly)?|wrongly|irregular(?:ities)?)\b/u;

/** "By too much": how much is too much must be said. */
export const TOO_MUCH =
  /\b(?:too (?:much|high|far|big|large|long|generous)|by (?:a lot|far too much)|(?:very|really|unreasonably|absurdly|way too|suspiciously|insanely) (?:high|big|large)|a lot higher|sky-?high|(?:past|beyond|above|over|more than|longer than|further than) (?:what|whatever|the (?:agreed|allowed|permitted|legal|approved)|(?:legal|compliance|finance|policy) (?:allows|permits|signed))|excessive(?:ly)? (?:high|limit|amount)|through the roof)\b/u;

/** Phrases in which a word of the above says nothing about the request ("to catch suspicious keys early"). */
export const PURPOSE =
  /\b(?:because|since|so that|in order to|to (?:catch|spot|detect|find|prevent|avoid)|as (?:it|this|that)|this (?:is|could|may|might|can)|it (?:is|could|may|might|can)|could (?:be|mean|indicate)|might (?:be|mean)|may (?:be|mean|indicate)|sign of|indicat\w+|typical(?:ly)?|often|classic|attackers?|which (?:is|could|may|would)|smells|that's|looks like)\b/u;
