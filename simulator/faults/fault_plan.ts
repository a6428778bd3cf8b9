import type { ActivityFaultKind, AnswerFaultKind, FaultRule } from './fault_rule';
import { isAnswerFault } from './fault_rule';

/** A rule with what has become of it. */
export interface FaultProgress {
  rule: FaultRule;
  /** Requests or activities that it applied to. */
  seen: number;
  fired: number;
}

/** What goes wrong with one answer. At most one of `instead` and `delivery` is there. */
export interface AnswerFaults {
  /** The API does not get to answer. */
  instead?: FaultRule;
  /** The answer is good but does not arrive well. */
  delivery?: FaultRule;
  duplicates?: FaultRule;
}

const ROLE: Record<AnswerFaultKind, keyof AnswerFaults> = {
  rate_limited: 'instead',
  server_error: 'instead',
  unauthorized: 'instead',
  forbidden: 'instead',
  html_bad_gateway: 'instead',
  html_ok: 'instead',
  reset_before_answer: 'instead',
  no_answer: 'instead',
  reset_mid_body: 'delivery',
  slow_body: 'delivery',
  truncated_json: 'delivery',
  oversized_body: 'delivery',
  duplicates: 'duplicates',
};

const isDue = ({ rule: { after = 0, times = 1 }, seen, fired }: FaultProgress): boolean =>
  seen > after && (times === 'always' || fired < times);

/** The faults still to come. Which request or activity a rule hits depends on nothing but their order. */
export class FaultPlan {
  private rules: FaultProgress[] = [];

  get progress(): readonly FaultProgress[] {
    return this.rules;
  }

  add(rules: readonly FaultRule[]): void {
    this.rules.push(...rules.map((rule) => ({ rule, seen: 0, fired: 0 })));
  }

  clear(): void {
    this.rules = [];
  }

  /** Consumes what is due for a request. Of two rules that exclude each other the earlier one fires, the other waits. */
  forRequest(path: string): AnswerFaults {
    const faults: AnswerFaults = {};
    for (const progress of this.rules) {
      const { kind, path: prefix = '' } = progress.rule;
      if (!isAnswerFault(kind) || !path.startsWith(prefix)) continue;
      progress.seen += 1;
      const role = ROLE[kind];
      const isTaken = role === 'duplicates' ? faults.duplicates : (faults.instead ?? faults.delivery);
      if (isTaken || !isDue(progress)) continue;
      progress.fired += 1;
      faults[role] = progress.rule;
    }
    return faults;
  }

  /** Consumes what is due for a new activity; several rules can touch the same one. */
  forActivity(): (FaultRule & { kind: ActivityFaultKind })[] {
    return this.rules.flatMap((progress) => {
      const { rule } = progress;
      const { kind } = rule;
      if (isAnswerFault(kind)) return [];
      progress.seen += 1;
      if (!isDue(progress)) return [];
      progress.fired += 1;
      return [Object.assign(rule, { kind })];
    });
  }
}
