import * as t from 'io-ts';
import type { RuleBody } from '../../../../common/api/rules';

const named = t.type({ id: t.string, name: t.string, reference: t.string });
const threatCodec = t.type({
  tactic: named,
  technique: t.array(t.intersection([named, t.partial({ subtechnique: t.array(named) })])),
});

const ruleCodec = t.intersection([
  t.type({
    name: t.string,
    description: t.string,
    severity: t.string,
    risk_score: t.number,
    query: t.string,
    interval: t.string,
    from: t.string,
  }),
  t.partial({
    threat: t.array(threatCodec),
    max_signals: t.number,
    alert_suppression: t.intersection([
      t.type({ group_by: t.array(t.string) }),
      t.partial({ duration: t.type({ value: t.number, unit: t.keyof({ s: null, m: null, h: null }) }) }),
    ]),
  }),
]);

/** What the page shows of a drafted rule. */
export type ShownRule = t.TypeOf<typeof ruleCodec>;

export interface Technique {
  id: string;
  name: string;
  tactic: string;
  reference: string;
}

/** A drafted rule, or undefined for a body that lacks what every draft has. */
export const readRule = (body: RuleBody): ShownRule | undefined => {
  const decoded = ruleCodec.decode(body);
  return decoded._tag === 'Right' ? decoded.right : undefined;
};

/** ATT&CK techniques of a rule, the most exact ones: a technique gives way to its sub-techniques. */
export const techniquesOf = ({ threat = [] }: Pick<ShownRule, 'threat'>): Technique[] =>
  threat.flatMap(({ tactic, technique }) =>
    technique.flatMap(({ subtechnique = [], ...parent }) =>
      subtechnique.length === 0
        ? [{ id: parent.id, name: parent.name, reference: parent.reference, tactic: tactic.name }]
        : subtechnique.map(({ id, name, reference }) => ({
            id,
            name: `${parent.name}: ${name}`,
            reference,
            tactic: tactic.name,
          })),
    ),
  );

/** How far back each run reads, as a duration: `now-9m` → `9m`. */
export const lookbackOf = ({ from }: Pick<ShownRule, 'from'>): string => from.replace(/^now-/, '');
