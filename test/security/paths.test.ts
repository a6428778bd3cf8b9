import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { PROFILES, readBench } from './support/bench';
import { PEOPLE } from './support/people';
import { send } from './support/send';
import { describeTheLog } from './support/describe_the_log';

const { sourceId, hosts } = readBench();

/** In the place of a source's id. */
const IDS: Array<[string, string]> = [
  ['..', '..'],
  ['an encoded ..', '%2e%2e'],
  ['..%2f', `..%2f${sourceId}`],
  ['an encoded slash before', `%2f${sourceId}`],
  ['an encoded slash behind', `${sourceId}%2f_run`],
  ['a doubly encoded slash', `..%252f${sourceId}`],
  ['an encoded backslash', `..%5c${sourceId}`],
  ['a null byte', `${sourceId}%00`],
  ['a line break', `${sourceId}%0d%0aset-cookie:x=y`],
  ['a wildcard', '*'],
  ['an encoded wildcard', '%2a'],
  ['all', '_all'],
  ['a comma', `${sourceId},other`],
  ['a colon', `claude-activity-source:${sourceId}`],
  ['another type of object', 'task:claude_activity'],
  ['a question mark', `${sourceId}%3fx=y`],
  ['a hash', `${sourceId}%23`],
  ['a blank', '%20'],
  ['broken UTF-8', '%ff%fe'],
  ['half an escape', '%e'],
  ['overlong UTF-8', '%c0%ae%c0%ae'],
  ['10,000 characters', 'x'.repeat(10_000)],
  ['600 characters', 'y'.repeat(600)],
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
  ['a query', '%22%20OR%20true'],
  ['a template', '%24%7b7*7%7d'],
  ['an id of nothing', '00000000-0000-0000-0000-000000000000'],
];

const REFUSED = [400, 404, 414, 431];

describe.each(PROFILES)('%s', (profile) => {
  describe.each(IDS)('an id of %s', (_what, id) => {
    it.each(['GET', 'DELETE'])('%s /sources/{id}', async (method) => {
      const { status, json } = await send({ profile, method, path: `/sources/${id}` });
      // “..” is taken for the folder above, as everywhere on the web: nothing is there.
      expect(REFUSED).toContain(status);
      expect(json['id']).toBeUndefined();
      expect((await send({ profile, method: 'GET', path: `/sources/${sourceId}` })).status).toBe(200);
    });
  });

  it.each([
    ['a folder up', '/internal/claude_activity/sources/../../../etc/passwd'],
    ['an encoded folder up', '/internal/claude_activity/%2e%2e/%2e%2e/etc/passwd'],
    ['two slashes', '//internal/claude_activity/sources'],
    ['another case', '/INTERNAL/claude_activity/sources'],
    ['a matrix parameter', '/internal/claude_activity/sources;x=y'],
    ['a panel of nothing', '/internal/claude_activity/overview/__proto__'],
    ['a panel in a folder', '/internal/claude_activity/overview/total_events%2f..%2flatest_entries'],
    ['a file of the plugin', '/internal/claude_activity/server/index.js'],
    ['the folder of the plugin', '/plugins/claudeActivity/server/index.js'],
    ['a file of the plugin from its pictures', '/plugins/claudeActivity/assets/../../server/index.js'],
    ['the same, encoded', '/plugins/claudeActivity/assets/%2e%2e%2f%2e%2e%2fserver%2findex.js'],
  ])('%s', async (_what, absolutePath) => {
    for (const method of ['GET', 'POST']) {
      const body = method === 'POST' ? {} : undefined;
      const { status, text: answered } = await send({ profile, method, path: '', absolutePath, body });
      expect(REFUSED).toContain(status);
      expect(answered).not.toMatch(/root:|claudeActivityPlugin|__toCommonJS/);
    }
  });

  it.each([
    ['a null byte in the line', 'GET /internal/claude_activity/sources\0 HTTP/1.1\r\n'],
    ['a blank in the path', 'GET /internal/claude_activity/sources x HTTP/1.1\r\n'],
    ['a line break in a header', 'GET /internal/claude_activity/sources HTTP/1.1\r\nx-a: b\nx-c\0: d\r\n'],
    ['two lengths', 'POST /internal/claude_activity/sources HTTP/1.1\r\ncontent-length: 5\r\ncontent-length: 50\r\n'],
    [
      'a length and pieces',
      'POST /internal/claude_activity/sources HTTP/1.1\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n',
    ],
    ['an endless header', `GET /internal/claude_activity/sources HTTP/1.1\r\nx-long: ${'x'.repeat(100_000)}\r\n`],
  ])('a request with %s', async (_what, head) => {
    const { hostname, port } = new URL(hosts[profile].url);
    const { username, password } = PEOPLE.owner;
    const authorization = Buffer.from(`${username}:${password}`).toString('base64');
    const socket = connect({ host: hostname, port: Number(port) });
    // The server may hang up before all is sent.
    socket.on('error', () => undefined);
    socket.end(`${head}host: x\r\nauthorization: Basic ${authorization}\r\nkbn-xsrf: x\r\n\r\n`);
    const answer = await text(socket).catch(() => '');
    expect(answer).toMatch(/^(HTTP\/1\.1 4\d\d|$)/);
    expect(answer).not.toContain('Guarded');
  });
});

describeTheLog();
