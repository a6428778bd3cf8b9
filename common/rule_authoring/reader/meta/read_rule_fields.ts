import type { RuleFields } from '../../intent';
import type { Sheet } from '../text/sheet';
import { readBareInterval, readInterval } from './read_interval';
import { readName } from './read_rule_name';
import { readSeverity } from './read_severity';

const readRiskScore = (sheet: Sheet): number | undefined => {
  for (let index = 0; index < sheet.tokens.length - 1; index += 1) {
    if (sheet.lower(index) !== 'risk' || sheet.lower(index + 1) !== 'score') continue;
    for (let ahead = index + 2; ahead < index + 6; ahead += 1) {
      const token = sheet.at(ahead);
      if (token?.kind === 'number' && token.value !== undefined && token.value <= 100) {
        sheet.takeRange(index, ahead + 1, 'meta');
        return token.value;
      }
    }
  }
  return undefined;
};

const MITRE = /^t\d{4}(?:\.\d{3})?$/u;

/** What the request says about the rule itself; the words that say it are marked as used. */
export const readRuleFields = (sheet: Sheet, text: string): RuleFields => {
  const name = readName(sheet, text);
  const severity = readSeverity(sheet);
  const interval = readInterval(sheet) ?? readBareInterval(sheet);
  const riskScore = readRiskScore(sheet);
  const mitre = sheet.tokens.filter(({ lower }) => MITRE.test(lower));
  sheet.take(
    mitre.map(({ index }) => index),
    'meta',
  );
  return {
    ...(name !== undefined && name !== '' && { name: name.slice(0, 120) }),
    ...(severity !== undefined && { severity }),
    ...(interval !== undefined && { interval }),
    ...(riskScore !== undefined && { risk_score: riskScore }),
    ...(mitre.length > 0 && { mitre: [...new Set(mitre.map(({ text: id }) => id.toUpperCase()))] }),
  };
};
