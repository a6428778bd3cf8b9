import { once } from 'node:events';
import { server as createHapiServer } from '@hapi/hapi';
import { StreamedAnswer } from './streamed_answer';

/** More than the stream keeps. */
const PIECE = 100_000;

/** Counts the pieces it was asked for, and whether it was told to end. */
const counted = (pieces: number) => {
  const state = { made: 0, isEnded: false };
  const make = async function* (): AsyncGenerator<string, void, undefined> {
    try {
      while (state.made < pieces) {
        state.made += 1;
        yield 'x'.repeat(PIECE);
      }
    } finally {
      state.isEnded = true;
    }
  };
  return { state, answer: new StreamedAnswer(make(), {}) };
};

describe('A streamed answer', () => {
  it('is made as it is taken, never far ahead', async () => {
    const { state, answer } = counted(1000);
    let taken = 0;
    for await (const bytes of answer.body as AsyncIterable<Buffer>) {
      taken += bytes.length / PIECE;
      expect(state.made - taken).toBeLessThanOrEqual(2);
    }
    expect(taken).toBe(1000);
    expect(state.isEnded).toBe(true);
  });

  it('ends its making when the caller hangs up', async () => {
    const { state, answer } = counted(1_000_000);
    await once(answer.body, 'readable');
    answer.body.read();
    answer.body.destroy();
    await once(answer.body, 'close');
    expect(state.isEnded).toBe(true);
    expect(state.made).toBeLessThan(10);
  });
});

describe('A streamed answer through hapi, as Kibana sends it', () => {
  const serve = async (answer: StreamedAnswer) => {
    const server = createHapiServer({ host: '127.0.0.1', port: 0 });
    server.route({ method: 'GET', path: '/', handler: (_request, h) => h.response(answer.body) });
    await server.start();
    return server;
  };

  it('arrives whole', async () => {
    const { answer } = counted(50);
    const server = await serve(answer);
    try {
      expect((await (await fetch(server.info.uri)).text()).length).toBe(50 * PIECE);
    } finally {
      await server.stop();
    }
  });

  it('is no longer made when the caller hangs up', async () => {
    const { state, answer } = counted(1_000_000);
    const server = await serve(answer);
    try {
      const caller = new AbortController();
      const { body } = await fetch(server.info.uri, { signal: caller.signal });
      await body?.getReader().read();
      const closed = once(answer.body, 'close');
      caller.abort();
      await closed;
      expect(state.isEnded).toBe(true);
    } finally {
      await server.stop();
    }
  });
});
