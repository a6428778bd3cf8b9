import * as t from 'io-ts';

/** Records that could not be stored as events, kept in `logs-anthropic.audit_rejected-*` with their error. */
export interface DeadLetter {
  /** `_id` and index of its document. */
  id: string;
  index: string;
  activityId: string;
  /** ISO 8601: when it happened, if the activity says so, else when it was read. */
  time: string;
  keptAt: string;
  errorType: string;
  errorMessage: string;
  /** The activity as received, JSON; cut after `MAX_ORIGINAL_LENGTH` characters. */
  original: string;
  isOriginalCut: boolean;
}

/** Enough to understand a record; the whole of it is in Elasticsearch. */
export const MAX_ORIGINAL_LENGTH = 20_000;
/** So many of the newest letters are looked through for a count or a list. */
export const MAX_COUNTED_LETTERS = 10_000;
export const DEAD_LETTERS_PER_PAGE = 25;

/** A dead letter is open until its activity is in the audit stream. */
export interface OpenDeadLetters {
  /** Activities whose dead letters are open. */
  open: number;
  /** False: there are more letters than were looked through, so `open` is a lower bound. */
  isComplete: boolean;
}

/** `GET /dead_letters`: of every source that has any. As the current user. */
export interface DeadLetterCounts {
  sources: Array<OpenDeadLetters & { sourceId: string }>;
}

const PAGE = /^\d{1,3}$/;
const isPage = (input: unknown): input is string => typeof input === 'string' && PAGE.test(input);

/** `GET /sources/{id}/dead_letters?page=0`: the open ones, newest first, 25 a page. As the current user. */
export const deadLettersQueryCodec = t.exact(
  t.partial({
    page: new t.Type<string>(
      'a page, 0 to 999',
      isPage,
      (input, context) => (isPage(input) ? t.success(input) : t.failure(input, context)),
      t.identity,
    ),
  }),
);

export interface DeadLettersAnswer extends OpenDeadLetters {
  letters: DeadLetter[];
}

/** `POST /sources/{id}/dead_letters/_replay`: stores what can be stored by now. Safe to repeat: nothing is stored twice. */
export interface ReplayAnswer {
  /** Became events now. */
  stored: number;
  /** Were events already, stored by somebody else meanwhile. */
  alreadyStored: number;
  /** Refused again; they stay open, with their newest error. */
  refused: number;
  /** False: the time was up before the last one; ask again to go on. */
  isComplete: boolean;
}
