import type { Draft, DraftAnswer, DraftAnswerToQuestion, DraftCheck, DraftRequest } from '../../../common/api/rules';
import type { OrganizationSettings } from '../../../common/api/settings';
import { ClaudeActivityError } from '../../../common/errors/claude_activity_error';
import type { StackVersion } from '../../../common/esql';
import { suppresses } from '../../../common/rule_authoring/compile';
import { draftFromIntent } from '../../../common/rule_authoring/draft_from_intent';
import { decodeIntent } from '../../../common/rule_authoring/intent';
import type { AuthoringSettings } from '../../../common/rule_authoring/intent';
import { refuseDraft } from '../../../common/rule_authoring/refuse_draft';
import { ElasticsearchUnavailableError } from '../../errors/elasticsearch_unavailable_error';
import { InvalidRequestError } from '../../errors/invalid_request_error';
import type { Clock } from '../../ingest/clock';
import { toAuthoringSettings } from '../../settings/to_authoring_settings';
import { startTimeBudget } from '../preview/time_budget';
import type { QueryClient } from '../query_client';
import type { LiveCheckResult } from './live_checks';
import { LiveChecks } from './live_checks';
import { withAnsweredLists, withAnsweredWords } from './merge_answers';

interface ReadOptions {
  settings: AuthoringSettings;
  stack: StackVersion;
  signal?: AbortSignal;
}

/** Reads a request in words. */
export type ReadRequest = (prompt: string, options: ReadOptions) => Draft | Promise<Draft>;

/** A reader that asks a model; which one, it tells. */
export interface DraftingModel {
  name: string;
  read: ReadRequest;
}

export interface DraftServiceOptions {
  /** As the current user. */
  client: QueryClient;
  stackVersion: StackVersion;
  kibanaVersion: string;
  settings: () => Promise<OrganizationSettings>;
  /** Whether Kibana's licence lets ES|QL rules suppress alerts. */
  isSuppressionLicensed: () => boolean;
  deterministicReader: ReadRequest;
  /** Whether that reader understood the request; without it, it always did. */
  isSure?: (prompt: string, settings: AuthoringSettings, draft: Draft) => boolean;
  /** By its id, or the default; gives undefined where there is no such model. */
  findModel?: (id?: string) => Promise<DraftingModel | undefined>;
  clock: Clock;
}

interface Written {
  draft: Draft;
  reader: DraftAnswer['reader'];
  model: string | null;
  isSure?: boolean;
  modelFailure?: { code: string; message: string };
}

/** What a model may fail with; anything else is a fault of ours and must not pass for one of the model. */
const MODEL_FAILURE = /^model_/;

/** What a person waits for; a cluster that needs longer to run nothing has other troubles. */
const CHECKS_BUDGET_MS = 8000;

/** Turns a request into a rule that was tried on the cluster at hand, or says why not. */
export class DraftService {
  private readonly liveChecks: LiveChecks;

  constructor(private readonly options: DraftServiceOptions) {
    this.liveChecks = new LiveChecks(options.client);
  }

  /**
   * Refusals and questions are answers.
   *
   * @throws InvalidRequestError for an intent or an answer that doesn't fit, or a model that isn't there
   * @throws ModelUnreachableError and its like when the model that was asked for gave nothing
   * @throws ElasticsearchForbiddenError | ElasticsearchUnavailableError when the rule couldn't be tried
   */
  async draft(request: DraftRequest, signal?: AbortSignal): Promise<DraftAnswer> {
    const { clock, isSuppressionLicensed, stackVersion, kibanaVersion } = this.options;
    const startedAt = clock.now();
    const { answers = [] } = request;
    const organization = withAnsweredLists(await this.options.settings(), answers);
    const settings = toAuthoringSettings(organization, isSuppressionLicensed());
    const { draft, ...how } = await this.write(request, answers, settings, signal);
    const checked = draft.status === 'rule' ? await this.check(draft, settings, signal) : { draft, checks: [] };
    const { intent } = checked.draft;
    return {
      ...checked,
      ...how,
      target: {
        stack: `${stackVersion.major}.${stackVersion.minor}.${stackVersion.patch}`,
        kibana: kibanaVersion,
        suppresses: intent !== null && suppresses(intent, { stack: stackVersion, settings }),
      },
      tookMs: clock.now() - startedAt,
    };
  }

  private async write(
    request: DraftRequest,
    answers: readonly DraftAnswerToQuestion[],
    settings: AuthoringSettings,
    signal: AbortSignal | undefined,
  ): Promise<Written> {
    const { stackVersion: stack } = this.options;
    if ('intent' in request) {
      const decoded = decodeIntent(request.intent);
      if (!decoded.ok) {
        throw new InvalidRequestError(`This is no rule that can be written: ${decoded.errors.join('; ')}.`, {
          data: { field: 'intent', errors: decoded.errors },
        });
      }
      const draft = draftFromIntent(decoded.intent, { stack, settings, notUnderstood: request.not_understood });
      return { draft, reader: null, model: null };
    }
    const prompt = withAnsweredWords(request.prompt, answers);
    const options = { settings, stack, ...(signal && { signal }) };
    if (request.reader === 'model') {
      const model = await this.options.findModel?.(request.model);
      if (model === undefined) {
        throw new InvalidRequestError('This model is not there, or you may not use it. Read the request without one.', {
          data: { field: request.model === undefined ? 'reader' : 'model' },
        });
      }
      return this.readWith(model, prompt, options);
    }
    return this.readWithoutModelIfSure(request, prompt, options);
  }

  private async readWith(model: DraftingModel, prompt: string, options: ReadOptions): Promise<Written> {
    return { draft: await model.read(prompt, options), reader: 'model', model: model.name };
  }

  /** The answer says which reader it was, and why it wasn't the model that should have been asked. */
  private async readWithoutModelIfSure(
    { reader, model: id }: { reader?: DraftAnswer['reader'] | undefined; model?: string | undefined },
    prompt: string,
    options: ReadOptions,
  ): Promise<Written> {
    const { deterministicReader, isSure, findModel } = this.options;
    const draft = await deterministicReader(prompt, options);
    const sure = isSure?.(prompt, options.settings, draft) ?? true;
    const written: Written = { draft, reader: 'deterministic', model: null, isSure: sure };
    if (sure || reader === 'deterministic') return written;
    const model = await findModel?.(id);
    if (model === undefined) return written;
    try {
      return await this.readWith(model, prompt, options);
    } catch (thrown) {
      if (!(thrown instanceof ClaudeActivityError) || !MODEL_FAILURE.test(thrown.code)) throw thrown;
      return { ...written, modelFailure: { code: thrown.code, message: thrown.message } };
    }
  }

  /** Tries the rule; one that names fields which the indices lack is written once more without them. */
  private async check(
    draft: Draft & { status: 'rule' },
    settings: AuthoringSettings,
    signal: AbortSignal | undefined,
  ): Promise<{ draft: Draft; checks: DraftCheck[] }> {
    const budget = startTimeBudget(CHECKS_BUDGET_MS, { clock: this.options.clock, signal });
    try {
      const first = await this.liveChecks.run(draft.esql, settings, budget.signal);
      if (first.failure === undefined) return { draft, checks: first.checks };
      const repaired = await this.repair(draft, first, settings, budget.signal);
      return repaired ?? { draft: refuseDraft(draft, first.failure), checks: first.checks };
    } catch (thrown) {
      if (!budget.isOver()) throw thrown;
      throw new ElasticsearchUnavailableError(
        'Elasticsearch took too long to try the rule. Try again, and check the cluster if this lasts.',
        { cause: thrown },
      );
    } finally {
      budget.end();
    }
  }

  private async repair(
    { intent, esql, not_understood: notUnderstood }: Draft & { status: 'rule' },
    { indexPattern }: LiveCheckResult,
    settings: AuthoringSettings,
    signal: AbortSignal,
  ): Promise<{ draft: Draft; checks: DraftCheck[] } | undefined> {
    if (intent === null || indexPattern === undefined) return undefined;
    const { types } = await this.options.client.fields(indexPattern, ['*'], signal);
    const draft = draftFromIntent(intent, {
      stack: this.options.stackVersion,
      settings,
      fields: new Set(types.keys()),
      notUnderstood,
    });
    if (draft.status !== 'rule' || draft.esql === esql) return undefined;
    const { checks, failure } = await this.liveChecks.run(draft.esql, settings, signal);
    if (failure !== undefined) return undefined;
    return {
      draft,
      checks: checks.map((each) =>
        each.name === 'fields'
          ? {
              ...each,
              outcome: 'repaired',
              text: 'It was written anew without fields that the indices here do not have.',
            }
          : each,
      ),
    };
  }
}
