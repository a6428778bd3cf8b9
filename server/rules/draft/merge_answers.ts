import type { DraftAnswerToQuestion } from '../../../common/api/rules';
import type { OrganizationSettings } from '../../../common/api/settings';
import { parseList } from '../../settings/parse_settings';

/**
 * Settings with the lists that the person answered with; for one draft, nothing is stored.
 *
 * @throws InvalidRequestError for an entry that can't be used
 */
export const withAnsweredLists = (
  settings: OrganizationSettings,
  answers: readonly DraftAnswerToQuestion[],
): OrganizationSettings =>
  answers.reduce<OrganizationSettings>(
    (merged, answer) =>
      'about' in answer
        ? {
            ...merged,
            [answer.about]: [...new Set([...merged[answer.about], ...parseList(answer.about, answer.values)])],
          }
        : merged,
    settings,
  );

/** A request with the answers that were given in words, each a sentence of its own. */
export const withAnsweredWords = (prompt: string, answers: readonly DraftAnswerToQuestion[]): string =>
  [prompt, ...answers.flatMap((answer) => ('text' in answer ? [answer.text] : []))].join('\n');
