import type { Happening } from '../activities/attach';
import { getLexicon } from '../activities/lexicon';
import { effectsOf, resolveAction } from '../activities/resolve_action';
import type { Sheet } from '../text/sheet';

const OTHER_SIDE: Readonly<Record<string, string>> = {
  sso_connection: 'idp_deactivation',
  directory_sync: 'idp_deactivation',
};

/** "Any sign-in of that user at the identity provider" */
const isAtProvider = (sheet: Sheet, from: number): boolean =>
  /^(?:(?:of|by|from|event|events|for) )?(?:(?:that|the|this|same|very|user|person|account|employee|they|them|him|her) ){0,4}(?:at|in|on) (?:(?:the|our|their) )?(?:identity provider|idp|okta|entra|azure ad)\b/u.test(
    sheet.tokens
      .slice(from, from + 10)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** "Deactivated in our identity provider": the place is named, what happens there is the provider's own event. */
export const toProvider = (sheet: Sheet, happenings: Happening[]): Happening[] =>
  happenings.map((entry) => {
    if (/^(?:sso_)?sign_in$/u.test(entry.thing.object.id) && isAtProvider(sheet, entry.thing.to)) {
      const object = getLexicon().objects.find((candidate) => candidate.id === 'idp_sign_in');
      if (object !== undefined) return { ...entry, thing: { ...entry.thing, object }, effects: effectsOf(object, '*') };
    }
    const id = OTHER_SIDE[entry.thing.object.id];
    const words = entry.thing.indices.map((index) => sheet.lemma(index)).join(' ');
    if (id === undefined || !/^(?:identity provider|idp)$/u.test(words)) return entry;
    if (
      !entry.secondary &&
      !/^(?:in|at|on|by|from|side)$/u.test(sheet.lower(entry.thing.from - 2)) &&
      !/^(?:in|at|from)$/u.test(sheet.lower(entry.thing.from - 1))
    )
      return entry;
    const object = getLexicon().objects.find((candidate) => candidate.id === id);
    if (object === undefined) return entry;
    const action = entry.verbs
      .map((verb) => resolveAction(object, verb))
      .find((name) => name !== undefined && name !== 'any change');
    if (action === undefined) return entry;
    return { ...entry, thing: { ...entry.thing, object }, effects: effectsOf(object, action), secondary: false };
  });
