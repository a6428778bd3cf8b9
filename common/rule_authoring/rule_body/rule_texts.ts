import type { CompiledRule } from '../compile';
import { explainIntent, explainSchedule, ruleTitle } from '../explain';
import type { AuthoringSettings, Intent } from '../intent';

const MAX_NAME = 200;
const MAX_DESCRIPTION = 4000;

// Control characters have no place in a name; Kibana shows them as boxes. Kept out of a character class by property.
const plain = (text: string): string =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

export interface RuleTexts {
  name: string;
  description: string;
}

/** Name and description: the ones asked for, else made from the intent. Never empty. */
export const ruleTexts = (intent: Intent, compiled: CompiledRule, settings: AuthoringSettings): RuleTexts => {
  const { name = '', description = '' } = intent.rule ?? {};
  const own = plain(name);
  const ownDescription = plain(description);
  return {
    name: cut(own === '' ? plain(ruleTitle(intent)) : own, MAX_NAME),
    description: cut(
      ownDescription === '' ? plain(`${explainIntent(intent, settings)} ${explainSchedule(compiled)}`) : ownDescription,
      MAX_DESCRIPTION,
    ),
  };
};
