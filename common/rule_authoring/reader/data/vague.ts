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
    // Units of the organization: "someone from the accounting department", "people in marketing"
    words:
      /\b(?:from|of|in|on|by|outside|inside|within|belongs? to|to|part of|work\w* (?:in|for|on|at)|unless|except|than|but) (?:of )?(?:the |our |an? |my |their |its |his |her |another |other )*(?:(?!anthropic)[\w&'’.-]+ ){0,2}(?:department|dept|division|crew|squad|committee|subsidiary|faculty|business unit|(?<!the claude )(?<!\b(?:us|me) to the )team(?! (?:(?:of|at|from) anthropic|plan|seat|account|tier|members?|org\w*|memory)))\b(?!['’]s)|\b(?:people|staff|folks|guys|employees|colleagues|workers|someone|somebody|anyone|anybody|users?|accounts?|those|persons?) (?:in|from|of|at|working in) (?:the |our )?(?:accounting|finance|hr|human resources|legal|marketing|sales|procurement|purchasing|engineering|research|r&d|operations|support|m&a|treasury|payroll|logistics|facilities|data science|communications|pr|it|board|iam)\b(?! (?:\w+ )?(?:at|of|from) anthropic)|\b(?:accounting|finance|hr|legal|marketing|sales|procurement|purchasing|research|m&a|treasury|payroll|logistics|support|board|iam|vendor['’]?s?) (?:people|staff|folks|guys|employees|colleagues|workers|users?|accounts?|members?)\b(?! (?:at|of|from) anthropic)|\b(?:on-call|on-duty|senior|junior) (?:engineers?|admins?|analysts?|developers?|staff)\b|\bmembers of (?:the |our )?(?:board|management|council|works council)\b/u,
    about: 'people',
    question: 'Nothing in the data tells who belongs to it. Which accounts are meant?',
    fields: ['user.email', 'user.target.email', 'group.id', 'group.name'],
  },
  {
    // People by what they may do, or by what happens to them elsewhere
    words:
      /\b(?:(?:people|persons?|users?|admins?|members?|employees|staff|those|somebody|someone|anyone|anybody|nobody|one|accounts?) (?:who|that|with|having) (?:\w+ ){0,2}?(?:(?:is|are|was|were|has|have|had)(?: not|n['’]t)? (?:never |not )?(?:been )?(?:allowed|authori[sz]ed|entitled|permitted|supposed|cleared|expected|meant) to|(?:has|have|had)? ?no (?:business|right|reason|need|authority|permission) (?:in|to|for|with|being|doing|creating))|hand(?:ed|s|ing)? in (?:\w+ )?(?:notice|resignation)|(?:under|subject to an?) investigation|on (?:parental|maternity|sick|annual|long|unpaid) leave|on (?:vacation|holidays?|sabbatical)|(?:temporary|temp|agency|external|offshore|outsourced|third[- ]party|subcontracted) (?:staff|workers?|personnel|employees?|engineers?|developers?)|outsourcing (?:partner|firm|company)['’]?s?|without (?:an? |any |the )?(?:approved |valid |proper |open )?(?:change |approval )?(?:tickets?|change requests?|sign-off|business reason|justification)|not (?:approved|authori[sz]ed|signed off) by (?:the |our )?(?:ciso|cio|cto|ceo|management|legal|security|compliance|dpo|manager|boss|line manager))\b/u,
    about: 'people',
    question: 'Nothing in the data tells who these are. Which accounts are meant?',
    fields: ['user.email', 'user.target.email'],
  },
  {
    // Things by a name or a mark that the feed doesn't hold
    words:
      /\b(?:projects?|chats?|conversations?|files?|documents?|artifacts?|workspaces?)\b(?: (?:that|which) (?:is|are|was|were)| being)? (?:classified|labell?ed|marked|tagged|rated|considered|deemed) (?:as )?(?:secret|confidential|sensitive|internal|restricted|top|highly|strictly|c[1-4]|red|important)\b|\b(?:the|our|one of the) (?:board|merger|m&a|hr|legal|finance|salary|ceo['’]?s?|cfo['’]?s?|acquisition|budget|strategy|payroll|layoffs?) projects?\b|\b(?:projects?|chats?|files?|workspaces?) (?:that )?(?:of|belong\w* to|owned by) (?:the |our )?[\w&-]+ (?:people|team|department|board|guys|folks|staff)\b|\bcrown[- ]jewels\b/u,
    about: 'objects',
    question: 'That does not stand in the data. Which ones are meant (their ids)?',
    fields: [
      'anthropic.audit.claude_project_id',
      'anthropic.audit.claude_chat_id',
      'anthropic.audit.claude_file_id',
      'anthropic.audit.workspace_id',
      'file.name',
    ],
  },
  {
    words: /\b(?:competitors?|competing (?:firms?|companies)|rival (?:firms?|companies))\b/u,
    about: 'values',
    question: 'Nothing in the data tells who competes with you. Which domains, addresses or ranges are meant?',
    fields: ['user.email', 'user.target.email', 'source.ip'],
  },
  {
    words:
      /\b(?:vips?|v\.i\.p\.s?|executives?|c-?level|c-?suite|board members?|management team|leadership|senior management|directors|ceo|cfo|cto|ciso|managers?(?= accounts?)|finance (?:team|department|people|staff|users?)|hr (?:team|department|people|staff)|legal (?:team|department|people|staff)|engineering team|sales team|marketing team|research team|privileged people|high[- ]risk (?:users?|people|accounts?)|high[- ]value (?:users?|accounts?|targets?)|key (?:people|personnel|employees)|important (?:people|users?|accounts?)|(?<!\b(?:i|we|they|to|would|you) )suspects?|watch ?list(?:ed)? (?:users?|people|accounts?)|people who should(?:n't| not)|(?:somebody|someone|anyone|user|person) who should(?:n't| not)|people we don'?t trust|untrusted (?:users?|people)|unauthori[sz]ed (?:users?|people|persons?|staff|personnel)|someone unauthori[sz]ed|the wrong people|people without a (?:need|reason)|wrong (?:department|team|unit|group|person|user|role)s?)\b/u,
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
  /\b(?:looks? off|look(?:s|ing)? (?:wrong|weird|strange|odd|fishy|suspicious|bad|funny|shady|dodgy|sketchy|unusual|dubious|abnormal|unhealthy)|something(?:'s| is| looks| seems)? (?:off|wrong|weird|strange|odd|fishy|funny|suspicious|bad|phishy|up|amiss|not right)|seems? (?:off|wrong|weird|strange|odd|fishy|suspicious|dubious)|suspicious(?:ly)?|fishy|shady|sketchy|dodgy|weird|malicious|dangerous|bad (?:things|stuff|behaviou?r|actors?|logins?)|evil|risky (?:behaviou?r|activity|things|stuff|actions?|use)|(?:get|gets|getting|go|goes|going|went) (?:weird|strange|wrong|odd|crazy|haywire|sideways|fishy)|strange (?:logins?|activity|behaviou?r|things|stuff|sign-?ins?)|odd (?:logins?|activity|behaviou?r|things)|anything (?:bad|unusual|strange|weird|interesting|important)|abuse of|misuse|misbehav\w+|up to no good|hack(?:ed|ers?|ing)?|compromised?|not normal|out of place|verdächtig\w*|sospechos\w*|suspect(?:e|es|s)?|nefarious|untrustworthy|inappropriate(?:ly)?|improper(?:ly)?|wrongly|irregular(?:ities)?|smell(?:s|ing)? (?:bad|off|funny|wrong)|abnormal(?:ities)?|anomal(?:y|ies)|anything (?:security )?relevant|security[- ]relevant|security incidents?|important (?:changes|events|things|activity)|insider threats?)\b/u;

/** "By too much": how much is too much must be said. */
export const TOO_MUCH =
  /\b(?:too (?:much|high|far|big|large|long|generous|short|low|small|loose|wide|early|late|soon|close|broad|lax|permissive|expensive)|(?:higher|larger|bigger|longer|shorter|lower|greater|more|less) than (?:what |whatever |(?:the |our |any )?(?:[\w-]+ ){0,2}(?:allows?|permits?|wants?|demands?|requires?|agreed|approved|policy|budget|standard|guidelines?|contract|regulators?|law)\b|it should|is (?:reasonable|necessary|allowed|agreed)|(?:reasonable|allowed|agreed|permitted|budgeted|approved|sensible)\b)|by (?:a lot|far too much)|(?:very|really|unreasonably|absurdly|way too|suspiciously|insanely) (?:high|big|large)|a lot higher|sky-?high|(?:past|beyond|above|over|more than|longer than|further than) (?:what|whatever|the (?:agreed|allowed|permitted|legal|approved)|(?:legal|compliance|finance|policy) (?:allows|permits|signed))|excessive(?:ly)? (?:high|limit|amount)|through the roof)\b/u;

/** Nothing but that something is wrong: "anything that smells bad around keys". */
export const NOTHING_SAID =
  /\b(?:anything|something|stuff|things?)(?: (?:that|which))?(?:['’]s| is| are| gets?| goes| looks?| seems?| smells?)? (?:(?:a (?:bit|little)|really|very|so|quite|rather|somewhat) )?(?:off(?!-| the| for)|wrong|weird|strange|odd|fishy|funny|suspicious|bad|phishy|shady|sketchy|dodgy|amiss|unusual|abnormal|risky|dangerous|malicious|evil|not right|out of place)\b|\b(?:weird|strange|odd|fishy|suspicious|shady|dodgy|sketchy|unusual|abnormal) (?:stuff|things|behaviou?r|goings-on|happenings)\b/u;

/** Phrases in which a word of the above says nothing about the request ("to catch suspicious keys early"). */
export const PURPOSE =
  /\b(?:because|since|so that|in order to|to (?:catch|spot|detect|find|prevent|avoid)|as (?:it|this|that)|this (?:is|could|may|might|can)|it (?:is|could|may|might|can)|could (?:be|mean|indicate)|might (?:be|mean)|may (?:be|mean|indicate)|sign of|indicat\w+|typical(?:ly)?|often|classic|attackers?|which (?:is|could|may|would)|smells|that's|looks like)\b/u;
