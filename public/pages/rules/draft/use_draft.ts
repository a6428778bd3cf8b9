import { useMemo, useState } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import type { DraftAnswer, DraftAnswerToQuestion, DraftRequest, ModelInfo } from '../../../../common/api/rules';
import type { Intent, SettingsList } from '../../../../common/rule_authoring/intent';
import { SETTINGS_KEY } from '../../../components/use_settings';
import { useServices } from '../../../kibana/services_context';

/** Below the key of the settings: with them, every draft may become another. */
const DRAFT_KEY = [...SETTINGS_KEY, 'draft'];

interface Changed {
  /** The request that it was made of. */
  asked: string;
  intent: Intent;
  notUnderstood: string[];
}

/** A model is asked for the request that it was chosen for, never for the next one. */
interface Chosen {
  asked: string;
  model: ModelInfo;
}

/** Answers in words belong to the request that raised the question; the entries of a list are true for any. */
interface Answers {
  lists: Partial<Record<SettingsList, string[]>>;
  texts: { asked: string; texts: string[] };
}

export interface DraftHandle {
  query: UseQueryResult<DraftAnswer>;
  /** Drafts anew from an intent with a changed part. */
  changeIntent(intent: Intent, notUnderstood: readonly string[]): void;
  /** Whether what is shown was changed by hand after the request was read. */
  isChanged: boolean;
  /** Drafts anew from the words alone. */
  dropChanges(): void;
  /** The model that was asked to read this request; without one, it is the built-in reader that reads. */
  model: ModelInfo | undefined;
  /** Reads this request with a model, or again without any. */
  readWith(model: ModelInfo | undefined): void;
  /** Entries for this draft alone; without any, those of the settings hold again. */
  answerList(list: SettingsList, values: string[] | undefined): void;
  answerText(text: string): void;
  /** Entries that were given for this draft alone. */
  listAnswers: Answers['lists'];
}

const answersOf = ({ lists, texts }: Answers, asked: string): DraftAnswerToQuestion[] => [
  ...Object.entries(lists).map(([about, values]) => ({ about: about as SettingsList, values })),
  ...(texts.asked === asked ? texts.texts.map((text) => ({ text })) : []),
];

/** The draft of a request, with what was changed and answered on the page. The one before stays while it is asked. */
export const useDraft = (asked: string): DraftHandle => {
  const { api } = useServices();
  const [changed, setChanged] = useState<Changed | undefined>();
  const [answers, setAnswers] = useState<Answers>({ lists: {}, texts: { asked: '', texts: [] } });
  const [chosen, setChosen] = useState<Chosen | undefined>();
  const model = chosen?.asked === asked ? chosen.model : undefined;
  const isChanged = changed !== undefined && changed.asked === asked;

  const request = useMemo((): DraftRequest | undefined => {
    if (asked === '') return undefined;
    const given = answersOf(answers, asked);
    const withAnswers = given.length > 0 ? { answers: given } : {};
    if (changed?.asked === asked) {
      return { intent: changed.intent, request: asked, not_understood: changed.notUnderstood, ...withAnswers };
    }
    // Never left to the server: it could ask a model at each pause of somebody who types.
    const readBy =
      model === undefined ? { reader: 'deterministic' as const } : { reader: 'model' as const, model: model.id };
    return { prompt: asked, ...readBy, ...withAnswers };
  }, [asked, model, changed, answers]);

  const query = useQuery({
    queryKey: [...DRAFT_KEY, request],
    // Without a request it isn't asked.
    queryFn: ({ signal }) => api.draftRule({ request: request ?? { prompt: asked }, signal }),
    enabled: request !== undefined,
    keepPreviousData: true,
    staleTime: Infinity,
  });

  return {
    query,
    isChanged,
    changeIntent: (intent, notUnderstood) => setChanged({ asked, intent, notUnderstood: [...notUnderstood] }),
    dropChanges: () => setChanged(undefined),
    model,
    readWith: (wanted) => {
      setChanged(undefined);
      setChosen(wanted && { asked, model: wanted });
    },
    answerList: (list, values) =>
      setAnswers(({ lists: { [list]: _before, ...others }, texts }) => ({
        lists: values === undefined ? others : { ...others, [list]: values },
        texts,
      })),
    answerText: (text) => {
      // Words are read together with the request, so the request is read again.
      setChanged(undefined);
      setAnswers(({ lists, texts }) => ({
        lists,
        texts: { asked, texts: [...(texts.asked === asked ? texts.texts : []), text] },
      }));
    },
    listAnswers: answers.lists,
  };
};
