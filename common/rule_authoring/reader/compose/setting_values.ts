import type { Condition } from '../../intent';
import { isDenied } from '../own/read_flags';
import type { Range } from '../reading/extraction';
import { findPhrases } from '../text/match_phrase';
import type { Sheet } from '../text/sheet';

/** What settings with a choice can be, as the activity reference lists it. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  support_contact_mode: ['ai_support_only', 'human_support_restricted'],
  batches_download_ui_visibility: ['all', 'none', 'selected'],
  code_execution_domain_allowlist_template_changed: ['custom', 'full_egress', 'package_managers'],
  claude_code_team_memory_mode: ['all_org_members', 'github_repo', 'off', 'specific_groups'],
  claude_ai_skill_publish_policy: ['off', 'open', 'review'],
};
const BOOLEAN = /(?:_enabled|_required|_visible|_enabled_by_default|^redact_content)$/u;
const ON = /^(?:allowed|permitted|possible|available|mandatory|enforced|true|usable|compulsory|obligatory)$/u;
const OFF = /^(?:forbidden|prohibited|blocked|unavailable|false|impossible|disallowed|optional|voluntary|banned)$/u;

const choiceIn = (sheet: Sheet, range: Range, choices: readonly string[]): string | undefined =>
  choices.find((value) => {
    const found = findPhrases(sheet, [value, value.replaceAll('_', ' ')], { ...range, free: false }).find(
      (match) => value.includes('_') || /^(?:to|is|=|:|becomes|now|as|into)$/u.test(sheet.lower(match.from - 1)),
    );
    if (found === undefined) return false;
    sheet.takeRange(found.from, found.to, 'condition');
    return true;
  });

const flagIn = (sheet: Sheet, { from, to }: Range): boolean | undefined => {
  for (const { lower, index } of sheet.tokens.slice(from, to)) {
    if (!sheet.free(index) || (!ON.test(lower) && !OFF.test(lower))) continue;
    const denied = isDenied(sheet, index, from);
    sheet.take([index], 'condition');
    return ON.test(lower) !== denied;
  }
  return undefined;
};

/** Puts the value to which a setting is said to change with the setting: "set to full_egress", "is not allowed any more". */
export const withSettingValue = (sheet: Sheet, range: Range, condition: Condition): Condition => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map((part) => withSettingValue(sheet, range, part)) };
    case 'setting': {
      if (condition.operator !== undefined) return condition;
      const choices = CHOICES[condition.setting];
      const value =
        choices !== undefined
          ? choiceIn(sheet, range, choices)
          : BOOLEAN.test(condition.setting)
            ? flagIn(sheet, range)
            : undefined;
      return value === undefined ? condition : { ...condition, operator: '==', value };
    }
    default:
      return condition;
  }
};
