export { ACTIVITY_FIELDS, activityCommands } from './activity_commands';
export { activityQuery } from './activity_query';
export { eventSentence, sentenceText } from './event_sentence';
export type { SentencePart } from './event_sentence';
export { readField, readText, readTexts } from './read_field';
