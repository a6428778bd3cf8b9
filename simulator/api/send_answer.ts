import type { ServerResponse } from 'node:http';
import type { FaultRule } from '../faults/fault_rule';
import type { ApiAnswer } from './api_answer';

const SLOW_PARTS = 20;
const BLANKS_AT_ONCE = 1024 * 1024;

const sendWhole = (response: ServerResponse, { status, headers }: ApiAnswer, body: Buffer): void => {
  response.writeHead(status, { ...headers, 'content-length': body.length });
  response.end(body);
};

/** Sends a body in equal parts over some time; stops when the reader hangs up. */
const sendSlowly = (
  response: ServerResponse,
  { status, headers }: ApiAnswer,
  body: Buffer,
  durationMs: number,
): void => {
  response.writeHead(status, { ...headers, 'content-length': body.length });
  const partLength = Math.max(1, Math.ceil(body.length / SLOW_PARTS));
  let sent = 0;
  const timer = setInterval(() => {
    response.write(body.subarray(sent, sent + partLength));
    sent += partLength;
    if (sent >= body.length) {
      clearInterval(timer);
      response.end();
    }
  }, durationMs / SLOW_PARTS);
  response.on('close', () => clearInterval(timer));
};

/** Sends blanks, as fast as the reader takes them, then the body. */
const sendOversized = (response: ServerResponse, { status, headers }: ApiAnswer, body: Buffer, bytes: number): void => {
  response.writeHead(status, headers);
  let left = bytes;
  const proceed = (): void => {
    while (left > 0) {
      const length = Math.min(left, BLANKS_AT_ONCE);
      left -= length;
      if (!response.write(Buffer.alloc(length, ' '))) {
        response.once('drain', proceed);
        return;
      }
    }
    response.end(body);
  };
  proceed();
};

/** Sends an answer, or what a fault leaves of it. */
export const sendAnswer = (response: ServerResponse, answer: ApiAnswer, fault?: FaultRule): void => {
  const body = Buffer.from(answer.body);
  switch (fault?.kind) {
    case 'truncated_json':
      sendWhole(response, answer, body.subarray(0, Math.floor(body.length / 2)));
      return;
    case 'reset_mid_body':
      response.writeHead(answer.status, { ...answer.headers, 'content-length': body.length });
      response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.socket?.resetAndDestroy());
      return;
    case 'slow_body':
      sendSlowly(response, answer, body, fault.durationMs ?? 3000);
      return;
    case 'oversized_body':
      sendOversized(response, answer, body, fault.bytes ?? 64 * 1024 * 1024);
      return;
    default:
      sendWhole(response, answer, body);
  }
};
