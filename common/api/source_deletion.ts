import * as t from 'io-ts';

/** `DELETE /sources/{id}?data=keep|delete`; without it the data is kept. */
export const deleteSourceQueryCodec = t.exact(t.partial({ data: t.keyof({ keep: null, delete: null }) }));
export type DeleteSourceQuery = t.TypeOf<typeof deleteSourceQueryCodec>;

/** What deleting a source with its data does to one data stream. */
export interface StreamDeletion {
  dataStream: string;
  holds: 'events' | 'dead_letters';
  /** Documents of this source. */
  documents: number;
  /** Documents that others stored there; they stay. */
  others: number;
  /** `stream`: goes as a whole, since this source alone writes it. `query`: only what is the source's own. */
  how: 'stream' | 'query' | 'nothing';
}

/** `GET /sources/{id}/_deletion`: what would go. Counted as the current user, who is also the one to delete it. */
export interface SourceDeletionPlan {
  streams: StreamDeletion[];
  /** Names of the sources that write the same namespace. What both have read is stored once, for whoever came first. */
  sharedWith: string[];
  /** Why the data can't be deleted from here, and what to do; null: it can. */
  obstacle: string | null;
}

export interface SourceDeletionAnswer {
  deletedEvents: number;
  deletedDeadLetters: number;
  /** False: the time was up before everything was gone. The source stays, paused; delete it again to go on. */
  isComplete: boolean;
}
