import { EFFECTS, IRREGULAR_PARTICIPLES, POLITENESS } from '../data/orders';

const participleOf = (phrase: string): string => {
  const irregular = IRREGULAR_PARTICIPLES[phrase];
  if (irregular !== undefined) return irregular;
  const [verb = '', ...particles] = phrase.split(' ');
  const doubled = /^(?:ban|drop|swap|scrub|unlink|cancel|kick out)$/u.test(verb) && !/unlink|cancel/u.test(verb);
  const stem = doubled ? `${verb}${verb.slice(-1)}` : verb.replace(/e$/u, '').replace(/([^aeiou])y$/u, '$1i');
  return [IRREGULAR_PARTICIPLES[verb] ?? `${stem}ed`, ...particles].join(' ');
};

const oneOf = (words: readonly string[]): string =>
  [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/ /gu, '\\s+'))
    .join('|');

const VERBS = oneOf(EFFECTS);
const PARTICIPLES = oneOf(EFFECTS.map(participleOf));
/** Speaks of certain things, so that the sentence isn't the bare name of what happens ("delete of a project"). */
const DEFINITE =
  "(?:«name»|last|next|me|us|him|her|them|it|all|every|everybody|everyone|everything|each|both|any|another|my|our|your|his|their|the|this|that|these|those|an?|some|yourself|(?:user|account|key|group|project|workspace|member)\\s+(?:\\S+@\\S+|\\S*_\\S*\\d\\S*|\\d+)|new|old|inactive|unused|more|[\\p{L}.-]+['’]s?|\\d+|\\S+@\\S+|\\S*_\\S*\\d\\S*)(?=[\\s,.;:!?]|$)";

/** Anything that asks to be told rather than to act. */
const TELLING =
  /\b(?:alert\w*|alarm\w*|notif\w*|flag\w*|detect\w*|let (?:me|us) know|(?:tell|ping|page|warn|call|wake|text|e-?mail) (?:me|us)|told|warning|inform\w*|(?:know|hear|see|learn) (?:of|about|when\w*|if|any|every|each|that|who|which)|monitor\w*|watch\w*|catch\w*|spot|report\w*|look out|heads[- ]up|trigger\w*|signal\w*|fires?|rules?|trip on|be (?:seen|noticed|caught)|aware|radar|attention|noticing|noticed)\b/u;

const IMPERATIVE = new RegExp(
  `^(?:${POLITENESS}[\\s,:!]+)*(?:${VERBS})(?:\\s+(?:up|off|on|out|down|back|in|away|over))?\\s+${DEFINITE}`,
  'u',
);
const POLITE_IMPERATIVE = new RegExp(
  `^(?:${POLITENESS}[\\s,:!]+)*(?:please|kindly|pls|plz|bitte|can you|could you|would you|will you|could (?:someone|somebody)|can (?:someone|somebody)|go ahead and|let's)[\\s,:]+(?:${POLITENESS}[\\s,:]+)*(?:${VERBS})\\s+\\S`,
  'u',
);
/** "… take anna off the project": the particle stands behind what it is done to. */
const TAKE = new RegExp(
  `^(?:${POLITENESS}[\\s,:!]+)*(?:(?:take|kick|throw|put|cut|move|shut|turn|switch|lock)\\s+\\S+(?:\\s+\\S+){0,3}\\s+(?:off|out|down|away|back|into|on)|(?:log|sign)\\s+(?!in\\b|on\\b|out\\b)\\S+(?:\\s+\\S+){0,2}\\s+out)\\b`,
  'u',
);
/** "I'd like dave's account locked", "we need the connection switched off". */
const WISH = new RegExp(
  `(?:(?:\\b(?:i|we)(?:['’]d| would)?\\s+|^)(?:want|need|like|require)|^(?:${POLITENESS}[\\s,:!]+)*have)\\s+${DEFINITE}(?:\\s+\\S+){0,5}?\\s+(?:to be\\s+)?(?:${PARTICIPLES})\\b`,
  'u',
);
/** "The guest accounts have to be deactivated." */
const DUTY = new RegExp(
  `\\b(?:must|has to|have to|needs to|need to|should|ought to|is to|are to)\\s+(?:\\w+ly\\s+)?be\\s+(?:\\w+ly\\s+)?(?:${PARTICIPLES})\\b(?!\\s+(?:to|as|within|only|before)\\b)`,
  'u',
);
const PREVENTION =
  /^(?:\S+\s+){0,3}?(?:prevent|stop|hinder|forbid|prohibit|disallow|keep)\s+(?:\S+\s+){1,5}?(?:from\s+)?\w+ing\b|\b(?:do not|don't|never) (?:let|allow|permit) (?:any|them|him|her|people|users|us|every|the)|\b(?:make|making|be) sure (?:that )?(?:no ?(?:body|one|thing)|none|no \w+|(?:\S+\s+){1,4}?(?:can't|cannot|can not|can no longer|isn't|is not|aren't|are not|won't|never|get))\b/u;
/** "…, delete it right away": what should be done about what was described. */
const REACTION = new RegExp(
  `(?:[,;–—-]|->|=>|\\bthen\\b)\\s*(?:(?:please|then|just|automatically|immediately|instantly)\\s+)*(?:${VERBS})\\s+(?:(?:it|them|him|her|the|that|those|this|his|their)\\b|(?:up|off|on|out|down)\\s+(?:the|that|his|their)\\b)`,
  'u',
);
/** "Once a key leaks revoke it" */
const REACTION_LAST = new RegExp(
  `^(?:if|when|whenever|once|as soon as)\\s.*\\s(?<!\\b(?:and|or|to|who|that|i|we|they|users|admins)\\s)(?:${VERBS}) (?:it|them|him|her)(?: (?:at once|immediately|automatically|right away|now))?[.!]*$`,
  'u',
);
const AUTOMATIC = new RegExp(
  `^(?:${POLITENESS}[\\s,]+)*(?:auto(?:matically|-)|instantly)\\s*(?:${VERBS})\\b|\\b(?:should|must|has to) (?:be )?automatically (?:be )?(?:${VERBS}|${PARTICIPLES})`,
  'u',
);
/** Asks for evidence to be kept back or done away with. */
const HIDING =
  /\b(?:hide|conceal|mask|exempt|exclude|spare|keep)\s+(?:my|me|us|our|all of my|his|her|what)\b[^.]{0,40}\b(?:from|out of)\b[^.]{0,20}\b(?:audit|logs?|logging|trail|monitoring|index|records?)\b|\b(?:exempt me|leave me out|cover (?:my|our) tracks|stop (?:logging|recording|writing|auditing|monitoring) (?:me|my|what i|our)|(?:my|our)(?: own)? (?:actions?|activit\w+|events?|traces?)[^.]{0,30}(?:not|never|no longer|vanish|disappear|gone)|(?:events?|entries|traces?|records?|documents?) of .{1,60}\b(?:vanish|disappear|be gone|be erased|be removed|go away))\b|\bnothing (?:that )?.{1,50} (?:is|gets|be) (?:recorded|logged|written|audited)\b/u;

/** "Turn on …" is one even where nothing certain follows. */
const SWITCH = new RegExp(`^(?:${POLITENESS}[\\s,:!]+)*(?:turn|switch|shut) (?:on|off|down)\\s`, 'u');
/** "Make it high": a field of the rule. */
const RULE_FIELD =
  /\b(?:make|set|put|mark|raise|keep) (?:it|this|that|the (?:severity|priority|risk(?: score)?|prio|level|window|threshold|interval))\b[^.!?;]{0,30}\b(?:low|medium|high|critical|\d+|minutes?|hours?|days?)\b/gu;

const ORDERS: readonly RegExp[] = [
  ...[IMPERATIVE, SWITCH, POLITE_IMPERATIVE, TAKE, WISH, DUTY, PREVENTION, REACTION, REACTION_LAST, AUTOMATIC],
];

/** Somebody's or something's name in the middle of a sentence: "move Sofia to the premium tier". */
const NAMED =
  /(?<=\p{Ll} )(?!Claude|Cowork|Slack|Google|Okta|Microsoft|Apple|Anthropic|Git|Console|Enterprise|Team)\p{Lu}\p{Ll}+\b(?!['’])/gu;
/** "Change of the role by …", "put on hold": names of happenings, with no order in them. */
const NAMES = /^(?!turn|switch|shut|put|get|kick|throw)\S+\s+(?:of|by|from|where|with|to|on|at|via|in|for)\b/u;

/**
 * Whether a request orders something to be done (to an account, a key, a setting, the log itself) and nowhere asks to be
 * told of anything.
 *
 * @param text - the request
 */
export const isOrder = (text: string): boolean => {
  const lower = text.trim().replace(NAMED, '«name»').toLowerCase();
  if (HIDING.test(lower)) return true;
  if (TELLING.test(lower)) return false;
  return lower
    .replace(RULE_FIELD, ' ')
    .split(/(?<=[.!?;])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .some((sentence) => !NAMES.test(sentence) && ORDERS.some((order) => order.test(sentence)));
};
