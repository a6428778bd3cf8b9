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
  TuneRuleRequest,
} from '../../common/api/library';
import type { DraftCheck } from '../../common/api/rules';
import {
  canExcludeUsers,
  detectionRules,
  ruleIdOf,
  ruleNeeds,
  setupGuide,
  tunableThreshold,
  versionOf,
} from '../../common/detection_rules';
import { compareRule } from '../../common/detection_rules/installed';
import type { StackVersion } from '../../common/esql';
import type { AuthoringSettings } from '../../common/rule_authoring/intent';
import { toThreat } from '../../common/rule_authoring/rule_body';
import { ElasticsearchForbiddenError } from '../errors/elasticsearch_forbidden_error';
import { NotFoundError } from '../errors/not_found_error';
import type { LiveChecks } from '../rules/draft/live_checks';
import type { DataSurvey, Survey } from './data_survey';
import type { LibraryDraft, LibraryRenderer } from './library_renderer';
import type { LibraryState, LibraryStore } from './library_store';
import { parseTuning } from './parse_tuning';
import { keepsFromInstalling, lastEventOf, needsOf } from './rule_needs';

export interface LibraryServiceOptions {
  renderer: LibraryRenderer;
  survey: DataSurvey;
  store: LibraryStore;
  liveChecks: LiveChecks;
  stackVersion: StackVersion;
  settings: () => Promise<AuthoringSettings>;
}

/** The rule library in a space: what each rule is here, and how it is written for it. */
export class LibraryService {
  constructor(private readonly options: LibraryServiceOptions) {}

  /** @throws ElasticsearchUnavailableError when it can't be told which data is there */
  async list({ installed }: LibraryRequest, signal?: AbortSignal): Promise<LibraryAnswer> {
    const { settings, baselines } = await this.state();
    const [drafts, survey] = await Promise.all([this.drafts(settings), this.options.survey.read(settings, signal)]);
    const byRuleId = new Map(installed?.map((rule) => [rule.ruleId, rule]));
    return {
      rules: drafts.map((draft) => toListed(draft, { survey, baselines, byRuleId })),
      sources: survey.sources,
      isInstalledKnown: installed !== null,
    };
  }

  /** @throws NotFoundError for a rule that the library doesn't have */
  async details(id: string, signal?: AbortSignal): Promise<LibraryRuleDetails> {
    const { settings, tuning } = await this.state();
    const found = (await this.drafts(settings)).find(({ rule }) => rule.id === id);
    if (found === undefined) throw new NotFoundError('The library has no such rule.');
    const { rule, draft } = found;
    const shipped = tunableThreshold(rule);
    const own = tuning[id] ?? {};
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
      tuning: {
        threshold: shipped === undefined ? null : { shipped, value: own.threshold ?? shipped },
        excludedUsers: canExcludeUsers(rule) ? (own.excluded_users ?? []) : null,
      },
      checks: draft.esql === null ? [] : await this.checks(draft.esql, settings, signal),
    };
  }

  /** @throws NotFoundError for a rule that the library doesn't have */
  async render(ids: readonly string[], signal?: AbortSignal): Promise<RenderLibraryAnswer> {
    const { settings } = await this.state();
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
      await this.options.store.addBaselines(Object.fromEntries(noted.map(({ id, parts }) => [id, parts])));
    }
    return { noted: noted.length };
  }

  /**
   * Keeps how the organization wants a rule; installed rules have an update afterwards.
   *
   * @throws NotFoundError | InvalidRequestError
   */
  async tune(id: string, request: TuneRuleRequest): Promise<LibraryRuleDetails> {
    const rule = detectionRules().find((each) => each.id === id);
    if (rule === undefined) throw new NotFoundError('The library has no such rule.');
    await this.options.store.setTuning(id, parseTuning(rule, request));
    return this.details(id);
  }

  private async state(): Promise<LibraryState & { settings: AuthoringSettings }> {
    const [settings, state] = await Promise.all([this.options.settings(), this.options.store.read()]);
    return { ...state, settings: { ...settings, rule_tuning: state.tuning } };
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
  }: { survey: Survey; baselines: LibraryState['baselines']; byRuleId: ReadonlyMap<string, InstalledRule> },
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
