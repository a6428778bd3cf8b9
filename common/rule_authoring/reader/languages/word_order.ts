const CLAUSE_END = String.raw`(?=\s*(?:[,.;:!?\n)]|$))`;
const PARTICIPLE = String.raw`(?:[a-z]+ed|sent|given|made|taken|withdrawn|switched off|switched on)`;
/** "are in 30 minutes from the organization removed" */
const PARTICIPLE_LAST = new RegExp(
  String.raw`\b(is|are|was|were|has|have)\s+((?:(?!\b(?:is|are|was|were|when|and then|then)\b|${PARTICIPLE} (?:and|or) (?!${PARTICIPLE}))[^,.;:!?\n])+?)\s+(${PARTICIPLE}(?: (?:or|and) ${PARTICIPLE})*)${CLAUSE_END}`,
  'giu',
);
/** "an admin key created or deleted is" */
const AUXILIARY_LAST = new RegExp(
  String.raw`\b(${PARTICIPLE}(?: (?:or|and) ${PARTICIPLE})*)\s+(is|are|was|were|has|have)${CLAUSE_END}`,
  'giu',
);

/** Puts the verb of a German or Dutch clause where English has it. */
export const moveVerbs = (english: string): string =>
  english
    .replace(AUXILIARY_LAST, '$2 $1')
    .replace(PARTICIPLE_LAST, '$1 $3 $2')
    .replace(/\badded (an?|the|our) (group|workspace|project|organization)\b/giu, 'added to $1 $2')
    .replace(/\bsuccessful(?=\s*(?:[.,;:!?\n]|$))/giu, 'successfully');

const NO_NOUN = String.raw`(?!(?:is|are|was|were|be|been|and|or|by|from|of|in|on|at|to|an?|the|with|without|not|very|more|than|who|that|which|by|from|has|have|if|when)\b)`;
const QUALITY = String.raw`(?:different|external|unknown|successful|unusual|foreign|single)`;
const QUALITY_LAST = new RegExp(String.raw`\b${NO_NOUN}([a-z]{3,}) (${QUALITY})\b(?! (?:from|to|than)\b)`, 'giu');
const QUALIFIED = new RegExp(
  String.raw`\b${NO_NOUN}([a-z]{3,}) (verified|approved|trusted) (is|are|was|were)\b`,
  'giu',
);

/** "Chats different", "a domain verified is removed": adjectives behind their nouns. */
export const moveAdjectives = (english: string): string =>
  english.replace(QUALITY_LAST, '$2 $1').replace(QUALIFIED, '$2 $1 $3');

/** "Deleted of the organization": of what somebody or something is taken. */
export const fixPrepositions = (english: string): string =>
  english
    .replace(/\b(deleted|removed|expelled|excluded|taken) of( the)?\b/giu, '$1 from$2')
    .replace(
      /\bin the (?=(?:next |last )?(?:\d+|two|three|four|five|six|twelve|twenty) (?:minutes?|hours?|days?|weeks?|months?)\b)/giu,
      'within ',
    );
