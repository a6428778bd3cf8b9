import { LIBRARY_BATCH } from '../../common/api/library';
import type {
  InstalledRule,
  LibraryAnswer,
  LibraryNeed,
  LibraryRequest,
  LibraryRule,
  LibraryRuleDetails,
  NoteInstalledAnswer,
  NoteInstalledRequest,
  RenderedRule,
  RenderLibraryAnswer,
} from '../../common/api/library';
import type { DraftCheck } from '../../common/api/rules';
import { detectionRules, ruleIdOf, ruleNeeds, setupGuide, versionOf } from '../../common/detection_rules';
import { compareRule } from '../../common/detection_rules/installed';
import type { StackVersion } from '../../common/esql';
import type { AuthoringSettings } from '../../common/rule_authoring/intent';
import { toThreat } from '../../common/rule_authoring/rule_body';
import { ElasticsearchForbiddenError } from '../errors/elasticsearch_forbidden_error';
import { NotFoundError } from '../errors/not_found_error';
import type { LiveChecks } from '../rules/draft/live_checks';
import type { Baselines, BaselineStore } from './baseline_store';
import type { DataSurvey, Survey } from './data_survey';
import type { LibraryDraft, LibraryRenderer } from './library_renderer';
import { keepsFromInstalling, lastEventOf, needsOf } from './rule_needs';

export interface LibraryServiceOptions {
  renderer: LibraryRenderer;
  survey: DataSurvey;
  baselines: BaselineStore;
  liveChecks: LiveChecks;
  stackVersion: StackVersion;
  settings: () => Promise<AuthoringSettings>;
}

/** The rule library in a space: what each rule is here, and how it is written for it. */
export class LibraryService {
  constructor(private readonly options: LibraryServiceOptions) {}

  /** @throws ElasticsearchUnavailableError when it can't be told which data is there */
  async list({ installed }: LibraryRequest, signal?: AbortSignal): Promise<LibraryAnswer> {
    const settings = await this.options.settings();
    const [drafts, survey, baselines] = await Promise.all([
      this.drafts(settings),
      this.options.survey.read(settings, signal),
      this.options.baselines.read(),
    ]);
    const byRuleId = new Map(installed?.map((rule) => [rule.ruleId, rule]));
    return {
      rules: drafts.map((draft) => toListed(draft, { survey, baselines, byRuleId })),
      sources: survey.sources,
      isInstalledKnown: installed !== null,
    };
  }

  /** @throws NotFoundError for a rule that the library doesn't have */
  async details(id: string, signal?: AbortSignal): Promise<LibraryRuleDetails> {
    const settings = await this.options.settings();
    const found = (await this.drafts(settings)).find(({ rule }) => rule.id === id);
    if (found === undefined) throw new NotFoundError('The library has no such rule.');
    const { rule, draft } = found;
    return {
      id,
      description: rule.description,
      explanation: draft.explanation,
      body: draft.rule,
      triage: { lookAt: rule.triage.look_at, escalate: rule.triage.escalate, close: rule.triage.close },
      falsePositives: rule.false_positives,
      setup: setupGuide(rule),
      references: rule.references ?? [],
      changelog: rule.changelog,
      checks: draft.esql === null ? [] : await this.checks(draft.esql, settings, signal),
    };
  }

  /** @throws NotFoundError for a rule that the library doesn't have */
  async render(ids: readonly string[], signal?: AbortSignal): Promise<RenderLibraryAnswer> {
    const settings = await this.options.settings();
    const [drafts, survey] = await Promise.all([this.drafts(settings), this.options.survey.read(settings, signal)]);
    const byId = new Map(drafts.map((draft) => [draft.rule.id, draft]));
    const rules: RenderedRule[] = [];
    const refused: Array<{ id: string; needs: LibraryNeed[] }> = [];
    for (const id of new Set(ids)) {
      const found = byId.get(id);
      if (found === undefined) throw new NotFoundError('The library has no such rule. Reload the page.');
      const needs = needsOf(found, survey).filter(keepsFromInstalling);
      if (needs.length > 0 || found.draft.rule === null || found.parts === undefined) refused.push({ id, needs });
      else rules.push({ id, body: found.draft.rule, parts: found.parts });
    }
    return { rules, refused };
  }

  async noteInstalled({ rules }: NoteInstalledRequest): Promise<NoteInstalledAnswer> {
    const known = new Set(detectionRules().map(({ id }) => id));
    const noted = rules.filter(({ id }) => known.has(id)).slice(0, LIBRARY_BATCH);
    if (noted.length > 0) {
      await this.options.baselines.add(Object.fromEntries(noted.map(({ id, parts }) => [id, parts])));
    }
    return { noted: noted.length };
  }

  private async checks(esql: string, settings: AuthoringSettings, signal?: AbortSignal): Promise<DraftCheck[]> {
    try {
      return (await this.options.liveChecks.run(esql, settings, signal)).checks;
    } catch (thrown) {
      // Who may not read the events may still read about the rule.
      if (!(thrown instanceof ElasticsearchForbiddenError)) throw thrown;
      return [{ name: 'indices', outcome: 'failed', text: thrown.message }];
    }
  }

  private drafts(settings: AuthoringSettings): Promise<readonly LibraryDraft[]> {
    return this.options.renderer.render({ stack: this.options.stackVersion, settings });
  }
}

const toListed = (
  found: LibraryDraft,
  {
    survey,
    baselines,
    byRuleId,
  }: { survey: Survey; baselines: Baselines; byRuleId: ReadonlyMap<string, InstalledRule> },
): LibraryRule => {
  const { rule, parts: current } = found;
  const ruleId = ruleIdOf(rule);
  const needs = needsOf(found, survey);
  const installed = byRuleId.get(ruleId);
  const lastEventAt = lastEventOf(found, survey);
  return {
    id: rule.id,
    ruleId,
    name: rule.name,
    family: rule.family,
    severity: rule.severity,
    riskScore: rule.risk_score,
    version: versionOf(rule),
    isBuildingBlock: rule.building_block === true,
    tactics: toThreat(rule.attack).map(({ tactic }) => tactic.id),
    techniques: [...rule.attack, ...rule.atlas],
    sources: ruleNeeds(rule).sources,
    needs,
    isOffered: !needs.some(keepsFromInstalling),
    ...(lastEventAt !== undefined && { lastEventAt }),
    installed: installed
      ? {
          id: installed.id,
          enabled: installed.enabled,
          ...compareRule({ installed: installed.parts, current, baseline: baselines[rule.id] }),
        }
      : null,
  };
};
