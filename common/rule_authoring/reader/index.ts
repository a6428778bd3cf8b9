export { readRequest } from './read_request';
export type { ReadOptions } from './read_request';
export type { ReaderAnswer } from './reader_answer';
export { MAX_REQUEST_LENGTH } from './text/normalise';
