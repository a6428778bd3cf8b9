import type { ModelMessage } from '../language_model';
import type { Choice } from './read_choice';
import { firstChoice } from './read_choice';

interface Conversation {
  system: string;
  messages: readonly ModelMessage[];
}

/** How a type of GenAI connectors is asked, and where its answer has the text. */
export interface ConnectorProtocol {
  subAction: string;
  toParams(conversation: Conversation): Record<string, unknown>;
  /** @returns undefined where there is no completion */
  toChoice(data: unknown): Choice | undefined;
}

const withSystem = ({ system, messages }: Conversation): { role: string; content: string }[] => [
  { role: 'system', content: system },
  ...messages,
];

/** The oldest versions know no system text for these types, and their schemas refuse a key that they don't know. */
const withSystemInFront = ({ system, messages }: Conversation): ModelMessage[] =>
  messages.map((message, index) =>
    index === 0 ? { ...message, content: `${system}\n\n${message.content}` } : message,
  );

const choices = (data: unknown): Choice | undefined =>
  typeof data === 'object' && data !== null && 'choices' in data ? firstChoice(data.choices) : undefined;

const message = (data: unknown): Choice | undefined =>
  typeof data === 'object' && data !== null && 'message' in data ? { message: { content: data.message } } : undefined;

/** The types that Kibana has for models, by their id. Each in the form that all supported versions take. */
export const CONNECTOR_PROTOCOLS: ReadonlyMap<string, ConnectorProtocol> = new Map([
  [
    '.gen-ai',
    {
      // `invokeAI` would hide why an answer ended.
      subAction: 'run',
      toParams: (conversation) => ({ body: JSON.stringify({ messages: withSystem(conversation) }) }),
      toChoice: choices,
    },
  ],
  [
    '.bedrock',
    {
      subAction: 'invokeAI',
      toParams: (conversation) => ({ messages: withSystemInFront(conversation) }),
      toChoice: message,
    },
  ],
  [
    '.gemini',
    {
      subAction: 'invokeAI',
      toParams: (conversation) => ({ messages: withSystemInFront(conversation) }),
      toChoice: message,
    },
  ],
  [
    '.inference',
    {
      subAction: 'unified_completion',
      toParams: (conversation) => ({ body: { messages: withSystem(conversation) } }),
      toChoice: choices,
    },
  ],
]);
