import { verbPhrase } from './verb_phrase';
import { listWords, plural } from './words';

/** "chat deleted" as its parts, so that it can be said of several: "chats deleted". */
export interface Headline {
  noun: string;
  participle: string;
  rest: string;
  /** Can't be said of several: there is one of it, or its name is no noun. */
  isOne?: boolean;
}

const SIGN_IN_WAYS: readonly [RegExp, string][] = [
  [/^with a magic link$/, 'magic-link '],
  [/^with SSO$/, 'SSO '],
  [/^with a social identity$/, 'social '],
];

const signIn = (kind: string, way: string): Headline => {
  const [, adjective] = SIGN_IN_WAYS.find(([pattern]) => pattern.test(way)) ?? [/$/, ''];
  return { noun: `${kind}${adjective}sign-in`, participle: '', rest: adjective === '' ? ` ${way}` : '' };
};

/** Verb, article, noun, and what can't stand before the participle: "removed / a / member / from the organization". */
const PHRASE =
  /^(?<verb>[a-z]+) (?:an?|the|their|one of their) (?<noun>[^,]+?)(?<rest> (?:from|with|through|as|to (?:an?|the)|off (?:an?|the)|on (?:an?|the)|at|by|outside) .+)?$/;

/** The headline of an activity, or undefined where its phrase isn't one of a thing that is acted upon. */
export const headlineOf = (type: string): Headline | undefined => {
  const phrase = verbPhrase(type);
  const signed = /^(?<failed>failed to sign|signed) in (?<way>with .+)$/.exec(phrase)?.groups;
  if (signed) return signIn(signed['failed'] === 'signed' ? '' : 'failed ', signed['way'] ?? '');
  const switched = /^switched (?:the )?(?<noun>.+?)(?: on or off)?$/.exec(phrase)?.groups;
  if (switched) return { noun: switched['noun'] ?? '', participle: ' switched', rest: ' on or off', isOne: true };
  const tried = /^failed to (?<verb>[a-z]+) an? (?<noun>[a-z ]+)$/.exec(phrase)?.groups;
  if (tried)
    return { noun: `failed attempt to ${tried['verb'] ?? ''} a ${tried['noun'] ?? ''}`, participle: '', rest: '' };
  const refused = /^was refused access to an? (?<noun>[a-z ]+)$/.exec(phrase)?.groups;
  if (refused) return { noun: `refused access to a ${refused['noun'] ?? ''}`, participle: '', rest: '' };
  const found = PHRASE.exec(phrase)?.groups;
  const verb = found?.['verb'] ?? '';
  const noun = found?.['noun'] ?? '';
  if (found === undefined || /^(?:was|had|asked|accessed|failed|called|left|joined|tripped)$/.test(verb))
    return undefined;
  return { noun, participle: ` ${verb}`, rest: found['rest'] ?? '' };
};

/** "SSO sign-in", "social sign-in" → "SSO or social sign-in". */
const foldSignIns = (named: readonly string[]): string[] => {
  const parts = named.map((text) => /^(?<kind>failed )?(?<way>\S+) (?<noun>sign-ins?)$/.exec(text)?.groups);
  const [first] = parts;
  const isSame = parts.every((part) => part?.['kind'] === first?.['kind'] && part?.['noun'] === first?.['noun']);
  if (first === undefined || !isSame) return [...named];
  return [`${first['kind'] ?? ''}${listWords(parts.map((part) => part?.['way'] ?? ''))} ${first['noun'] ?? ''}`];
};

/** "Admin API key created or deleted", "failed magic-link sign-ins": the same thing is named once. */
export const headlineWords = (headlines: readonly Headline[], isPlural: boolean): string[] => {
  const groups = new Map<string, Headline & { participles: string[] }>();
  for (const headline of headlines) {
    const key = `${headline.noun}|${headline.rest}`;
    groups.set(key, {
      ...headline,
      participles: [...(groups.get(key)?.participles ?? []), headline.participle.trim()],
    });
  }
  const named = [...groups.values()].map(({ noun, rest, participles, isOne = false }) =>
    [isPlural && !isOne ? plural(noun) : noun, listWords(participles)]
      .filter((part) => part !== '')
      .join(' ')
      .concat(rest),
  );
  return foldSignIns(named);
};
