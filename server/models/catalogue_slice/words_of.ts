import { lemmatise } from '../../../common/rule_authoring/reader/text/lemmatise';

const WORD = /[\p{L}\p{N}]+/gu;

/** Words of a text or of a name such as `mcp_server_created`, in their dictionary form. */
export const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(WORD) ?? []).map((word) => lemmatise(word));
