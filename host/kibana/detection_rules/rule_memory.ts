import { randomUUID } from 'node:crypto';
import { parseStackVersion } from '../../../common/esql';
import { bodyProblems, ruleSchema } from '../../../common/rule_authoring/rule_body/rule_versions';

export type Rule = Record<string, unknown> & { id: string; rule_id: string };
export type Refusal = { status: 400 | 404 | 409; message: string };

const NOT_KEPT = /does not keep/;
/** Of a stored rule, beside what the body says. */
const KIBANAS_OWN = ['id', 'rule_id', 'created_at', 'immutable', 'revision'];

export const isRefusal = (answer: Rule | Refusal): answer is Refusal => typeof answer['status'] === 'number';

/** Detection rules in memory, taken as a version of Kibana takes them. */
export class RuleMemory {
  private readonly rules = new Map<string, Rule>();
  private readonly version;

  constructor(kibanaVersion: string) {
    const version = parseStackVersion(kibanaVersion);
    if (version === undefined) throw new RangeError(`"${kibanaVersion}" is not a version.`);
    this.version = version;
  }

  all(): Rule[] {
    return [...this.rules.values()];
  }

  get(id: string): Rule | undefined {
    return this.rules.get(id);
  }

  byRuleId(ruleId: unknown): Rule | undefined {
    return this.all().find(({ rule_id: taken }) => taken === ruleId);
  }

  create(body: Record<string, unknown>): Rule | Refusal {
    const refusal = this.refusal(body);
    if (refusal) return refusal;
    const ruleId = typeof body['rule_id'] === 'string' ? body['rule_id'] : randomUUID();
    if (this.byRuleId(ruleId)) return { status: 409, message: `rule_id: "${ruleId}" already exists` };
    const rule = {
      enabled: true,
      ...this.kept(body),
      id: randomUUID(),
      rule_id: ruleId,
      created_at: new Date().toISOString(),
      immutable: false,
      revision: 0,
    };
    this.rules.set(rule.id, rule);
    return rule;
  }

  /** `PUT`: all of it, but for what is Kibana's own. */
  replace(body: Record<string, unknown>): Rule | Refusal {
    const before = this.rules.get(String(body['id']));
    if (before === undefined) return { status: 404, message: `id: "${String(body['id'])}" not found` };
    const refusal = this.refusal(body);
    if (refusal) return refusal;
    const own = Object.fromEntries(KIBANAS_OWN.map((key) => [key, before[key]]));
    const rule = { ...this.kept(body), ...own, revision: Number(before['revision']) + 1 } as unknown as Rule;
    this.rules.set(rule.id, rule);
    return rule;
  }

  private refusal(body: Record<string, unknown>): Refusal | undefined {
    const problems = bodyProblems(body, this.version).filter((problem) => !NOT_KEPT.test(problem));
    return problems.length > 0 ? { status: 400, message: problems.join(', ') } : undefined;
  }

  /** Keys that the version doesn't know are dropped without a word. */
  private kept(body: Record<string, unknown>): Record<string, unknown> {
    const { keys } = ruleSchema(this.version);
    return Object.fromEntries(Object.entries(body).filter(([key]) => keys.has(key)));
  }
}
