import { FAMILIES, ruleNeeds } from '../common/detection_rules';
import type { DetectionRule } from '../common/detection_rules';
import type { Draft } from '../common/rule_authoring/intent';

const stateOf = ({ status }: Draft, rule: DetectionRule): string => {
  if (status === 'rule') return rule.building_block === true ? 'ready (building block)' : 'ready';
  if (status === 'refused') return 'not on this version';
  return `needs ${[...ruleNeeds(rule).lists, ...ruleNeeds(rule).sources.filter((source) => source !== 'audit')].join(', ')}`;
};

const HEADER = ['RULE', 'SEVERITY', 'ATT&CK, ATLAS', 'STATE', 'NAME'];

const toRow = ([rule, draft]: readonly [DetectionRule, Draft]): string[] => [
  rule.id,
  rule.severity,
  [...rule.attack, ...rule.atlas].join(' '),
  stateOf(draft, rule),
  rule.name,
];

const width = (rows: readonly (readonly string[])[], column: number): number =>
  Math.max(...rows.map((row) => row[column]?.length ?? 0));

const toLines = (rows: readonly (readonly string[])[]): string[] =>
  rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(width(rows, column)))
      .join('  ')
      .trimEnd(),
  );

/** Rules as a table for people, family by family. */
export const listRules = (rendered: readonly (readonly [DetectionRule, Draft])[]): string => {
  const [header = '', ...lines] = toLines([HEADER, ...rendered.map(toRow)]);
  const text = [header];
  rendered.forEach(([{ family }], index) => {
    if (rendered[index - 1]?.[0].family !== family) text.push('', FAMILIES[family]);
    text.push(lines[index] ?? '');
  });
  const ready = rendered.filter(([, { status }]) => status === 'rule').length;
  return `${text.join('\n')}\n\n${rendered.length} rules, ${ready} of them ready.\n`;
};
