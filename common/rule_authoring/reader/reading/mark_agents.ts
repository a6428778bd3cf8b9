import { PERSON_WORDS } from '../data/actors';
import type { Sheet } from '../text/sheet';

const DETERMINER =
  /^(?:a|an|the|any|some|our|one|same|each|every|single|another|that|this|certain|given|other|individual|particular|real|internal|first|two|more|different|ten|five|three|these|those|all|both|many|several|multiple|new|freshly|dormant|than|least|over|at|former|ex|old|normal|regular|ordinary|his|her|their|invited)$/u;
const OBJECT_VERBS =
  /^(?:demote|demotion|promote|promotion|invite|invitation|remove|removal|delete|deletion|add|addition|kick|deactivate|deprovision|provision|expel|boot|throw|offboard|offboarding|list|enumerate|export|fire|evict|purge|bring|onboard|drop|oust|let|look|view|ban|exportation|enumeration|removing|adding|inviting|listing|lookup|wipe|revoke|dump|of|create|change|update|edit|rename|suspend|onboarding|put|slip|stick|place|move|take|pull|chuck|toss)$/u;
const PREPOSITION =
  /^(?:from|by|in|on|within|to|per|at|over|during|across|out|off|for|,|\.|;|:|\n|and|or|-|–|—|\(|then|twice|again|before|after|when|while|if|without|inside|via|through|with|more|≥|>|>=|who|at|today|manually|automatically)$/u;
const PARTICIPLE = /(?:ed|en|wn|rn)$|^(?:sent|made|put|cut|let|kept|left|lost|set|seen|gone|kicked|thrown|wiped)$/u;
const AUX =
  /^(?:who|that|which|has|have|had|just|only|suddenly|also|recently|already|still|can|could|will|would|does|did|ever|once|newly|simply|normally|usually|never|not|then|even|quietly|secretly|manually|personally|account|accounts|else|themselves|himself|herself)$/u;

const isObject = (sheet: Sheet, at: number): boolean => {
  let back = at - 1;
  const counts = (index: number): boolean =>
    DETERMINER.test(sheet.lower(index)) ||
    sheet.at(index)?.kind === 'number' ||
    // "removes ten or more users"
    (sheet.lower(index) === 'or' && sheet.lower(index + 1) === 'more');
  while (back >= 0 && counts(back)) back -= 1;
  if (
    sheet.lower(back) === 'of' &&
    /^(?:removal|deletion|list|enumeration|export|addition|deprovisioning|offboarding|departure|purge|revocation|wave)$/u.test(
      sheet.lemma(back - 1),
    )
  )
    return true;
  if (sheet.lower(back) !== 'of' && OBJECT_VERBS.test(sheet.lemma(back))) return true;
  let next = at + 1;
  while ((AUX.test(sheet.lower(next)) || sheet.at(next)?.kind === 'email') && next < at + 4) next += 1;
  const lemma = sheet.lemma(next);
  if (lemma === 'be' || lemma === 'get') {
    const participle = /^(?:being|been|also|just|ever|then|suddenly)$/u.test(sheet.lower(next + 1))
      ? next + 2
      : next + 1;
    return PARTICIPLE.test(sheet.lower(participle));
  }
  if (PARTICIPLE.test(sheet.lower(next)) && sheet.lower(next) !== lemma) {
    const after = sheet.lower(next + 1);
    return (next === at + 1 || sheet.at(at + 1)?.kind === 'email') && (after === '' || PREPOSITION.test(after));
  }
  // Nouns in front of other nouns: "user invites", "member list"
  return false;
};

/** "User exports more than 20 files", "admin invites a guest": a verb with its object, no second noun. */
const actsNext = (sheet: Sheet, at: number): boolean =>
  sheet.lower(at).endsWith('s') &&
  sheet.lower(at) !== sheet.lemma(at) &&
  (/^(?:an?|the|any|some|another|more|over|at|his|her|their|our|its|all|every|lots|many|several)$/u.test(
    sheet.lower(at + 1),
  ) ||
    sheet.at(at + 1)?.kind === 'number');

const COMPOUND =
  /^(?:invite|invitation|list|role|account|setting|deletion|removal|export|trusted|group|limit|spend|seat|plugin|marketplace|memory|directory|device|provision|membership|request|session|invites|share|cap|budget|csv|data|api|key|lifecycle|token|setup|activity|action|operation|console|work|change|task|role|right|privilege|permission|level|event|type|login|sign|credential|vanish|limit|check|provider|verification)$/u;

/**
 * Marks the people that do something ("somebody", "a user who …", "by an admin"): they are no object of what happens.
 * People to whom something happens ("users removed", "invites people") stay.
 */
export const markAgents = (sheet: Sheet, from: number, to: number): void => {
  for (let index = from; index < to; index += 1) {
    if (!sheet.free(index)) continue;
    const token = sheet.at(index);
    if (token === undefined || token.kind !== 'word') continue;
    const known = PERSON_WORDS.has(token.lemma) || PERSON_WORDS.has(token.lower);
    if (!known) continue;
    if (COMPOUND.test(sheet.lemma(index + 1)) && !actsNext(sheet, index + 1)) continue;
    if (token.lower === 'one' || token.lower === 'address') continue;
    if (/'s$/u.test(token.lower) && /^(?:profile|detail|record|data|card)$/u.test(sheet.lemma(index + 1))) continue;
    const before = sheet.lower(index - 1);
    // "to user", "from the group": parts of names such as "user to group"
    if (
      /^(?:service|robot|machine|bot|workspace|group|own|github|scim|code)$/u.test(before) &&
      !/^(?:own)$/u.test(before)
    )
      continue;
    if (before === 'own' || before === 'channel') continue;
    // "5 different users removed org-wide"
    const counted =
      /^(?:different|distinct|unique|more|separate)$/u.test(before) || sheet.at(index - 1)?.kind === 'number';
    if (
      counted &&
      PARTICIPLE.test(sheet.lower(index + 1)) &&
      !/^(?:an?|the|their|his|ten|\d+|more|at)$/u.test(sheet.lower(index + 2))
    )
      continue;
    // "Members and groups enumerated"
    const listed =
      /^(?:and|or|,)$/u.test(sheet.lower(index + 1)) &&
      [2, 3, 4].some(
        (step) =>
          PARTICIPLE.test(sheet.lower(index + step)) &&
          (sheet.at(index + step + 1) === undefined || PREPOSITION.test(sheet.lower(index + step + 1))),
      );
    if (listed && (index === 0 || /^(?:[.,;\n]|when|if)$/u.test(before))) continue;
    if (isObject(sheet, index)) continue;
    // "shared with anyone who has the link", "visible to everybody"
    if (/^(?:any|every)(?:one|body)$/u.test(token.lower) && /^(?:with|to|for)$/u.test(before)) continue;
    sheet.take([index], 'noise');
  }
};
