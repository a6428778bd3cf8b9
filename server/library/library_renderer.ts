import { detectionRules, renderRule } from '../../common/detection_rules';
import type { DetectionRule } from '../../common/detection_rules';
import { fingerprintsOf } from '../../common/detection_rules/installed';
import type { Fingerprints } from '../../common/detection_rules/installed';
import type { StackVersion } from '../../common/esql';
import type { AuthoringSettings, Draft } from '../../common/rule_authoring/intent';

export interface LibraryDraft {
  rule: DetectionRule;
  draft: Draft;
  /** undefined: it can't be written with these settings or for this version. */
  parts: Fingerprints | undefined;
}

/** So long a list of rules may keep Kibana from answering others. */
const SLICE_MS = 25;
const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Writes the library for settings and a version. All rules take about a third of a second, so the last result is kept, and
 * other requests get their turn in between.
 */
export class LibraryRenderer {
  private last: { key: string; drafts: Promise<readonly LibraryDraft[]> } | undefined;

  constructor(private readonly now: () => number = Date.now) {}

  async render(target: { stack: StackVersion; settings: AuthoringSettings }): Promise<readonly LibraryDraft[]> {
    const key = JSON.stringify(target);
    if (this.last?.key === key) return this.last.drafts;
    const entry = { key, drafts: this.renderAll(target) };
    this.last = entry;
    entry.drafts.catch(() => {
      if (this.last === entry) this.last = undefined;
    });
    return entry.drafts;
  }

  private async renderAll(target: {
    stack: StackVersion;
    settings: AuthoringSettings;
  }): Promise<readonly LibraryDraft[]> {
    const drafts: LibraryDraft[] = [];
    let turnBegan = this.now();
    for (const rule of detectionRules()) {
      const draft = renderRule(rule, target);
      drafts.push({ rule, draft, parts: draft.rule === null ? undefined : fingerprintsOf(draft.rule) });
      if (this.now() - turnBegan < SLICE_MS) continue;
      await nextTurn();
      turnBegan = this.now();
    }
    return drafts;
  }
}
