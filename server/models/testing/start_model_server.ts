import type { IncomingMessage, ServerResponse } from 'node:http';
import { startHttpServer } from '../../test_support/start_http_server';

/** What an endpoint does with one request. */
export type Reply = (response: ServerResponse) => void;

export interface ModelRequest {
  path: string;
  headers: IncomingMessage['headers'];
  body: { model?: unknown; messages?: { role: string; content: string }[] } & Record<string, unknown>;
}

export interface ModelServer {
  /** For `claude_activity.model.url`. */
  url: string;
  requests: ModelRequest[];
  close(): Promise<void>;
}

const json = (response: ServerResponse, statusCode: number, body: unknown, headers: Record<string, string> = {}) => {
  response.writeHead(statusCode, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
};

const completionOf = (message: object, finishReason: string) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1_764_000_000,
  model: 'gpt-test',
  choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: finishReason }],
  usage: { prompt_tokens: 5000, completion_tokens: 100, total_tokens: 5100 },
});

/** Answers of the OpenAI protocol, in the form in which endpoints give them. */
export const replies = {
  text:
    (content: string | null, finishReason = 'stop'): Reply =>
    (response) =>
      json(response, 200, completionOf({ content, refusal: null }, finishReason)),
  answer: (answer: unknown): Reply => replies.text(JSON.stringify(answer)),
  refusal:
    (refusal: string): Reply =>
    (response) =>
      json(response, 200, completionOf({ content: null, refusal }, 'stop')),
  error:
    (statusCode: number, error: unknown, headers: Record<string, string> = {}): Reply =>
    (response) =>
      json(response, statusCode, { error }, headers),
  raw:
    (body: string, contentType = 'application/json'): Reply =>
    (response) => {
      response.writeHead(200, { 'content-type': contentType });
      response.end(body);
    },
  /** Pieces as server-sent events; without `isWhole` the stream ends as if the model had died. */
  stream:
    (pieces: readonly string[], { isWhole }: { isWhole: boolean }): Reply =>
    (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
      for (const content of pieces) {
        response.write(`data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`);
      }
      response.end(
        isWhole ? 'data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n' : '',
      );
    },
  /** Half of an answer, then the connection is gone. */
  cut: (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"choices":[{"message":{"content":"{\\"outcome\\":');
    setImmediate(() => response.destroy());
  },
  /** Never answers. */
  hang: () => undefined,
  /** More than anybody should read, as fast as it is taken. */
  endless: (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const chunk = 'x'.repeat(256 * 1024);
    const write = (): void => {
      if (response.destroyed) return;
      if (response.write(chunk)) setImmediate(write);
      else response.once('drain', write);
    };
    write();
  },
};

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};

/** An OpenAI-compatible endpoint on this machine that gives the replies in their order, the last one again and again. */
export const startModelServer = async (script: readonly Reply[]): Promise<ModelServer> => {
  const requests: ModelRequest[] = [];
  const { url, close } = await startHttpServer((response, request) => {
    void readBody(request).then((body) => {
      requests.push({
        path: request.url ?? '',
        headers: request.headers,
        body: JSON.parse(body) as ModelRequest['body'],
      });
      script[Math.min(requests.length, script.length) - 1]?.(response);
    });
  });
  return { url: `${url}/v1`, requests, close };
};
