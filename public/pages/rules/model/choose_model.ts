import type { DraftAnswer, ModelInfo } from '../../../../common/api/rules';

/** What the page does about models at the moment. */
export type ModelState =
  | { kind: 'none' }
  /** The built-in reader is not sure of the request, and these could read it. */
  | { kind: 'offer'; models: readonly [ModelInfo, ...ModelInfo[]] }
  | { kind: 'reading'; model: ModelInfo }
  /** The draft is the model's; the built-in reader's can be had back. */
  | { kind: 'read' };

interface ModelSituation {
  models: readonly ModelInfo[];
  /** The one that was asked to read this request. */
  chosen: ModelInfo | undefined;
  /** To the request as it stands; undefined while it is asked or typed. */
  answer: Pick<DraftAnswer, 'isSure'> | undefined;
  isFetching: boolean;
  isError: boolean;
}

/** A model is offered where the built-in reader is not sure; it is never asked unless somebody says so. */
export const chooseModel = ({ models, chosen, answer, isFetching, isError }: ModelSituation): ModelState => {
  if (chosen && isFetching) return { kind: 'reading', model: chosen };
  if (isError) return { kind: 'none' };
  if (chosen) return answer ? { kind: 'read' } : { kind: 'none' };
  const [first, ...others] = models;
  return first && answer?.isSure === false ? { kind: 'offer', models: [first, ...others] } : { kind: 'none' };
};
