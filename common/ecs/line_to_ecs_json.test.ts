import type { EcsDocument } from './ecs_document';
import { lineToEcsJson } from './line_to_ecs_json';
import { MalformedActivityError } from './malformed_activity_error';

const options = { namespace: 'default' };

describe('lineToEcsJson', () => {
  it.each(['', '{', '{"a":1}}', '7', 'null', '[]', '"text"', 'true'])('refuses the line %j', (line) => {
    expect(() => lineToEcsJson(line, options)).toThrow(MalformedActivityError);
  });

  it('escapes what the line escaped', () => {
    const line = '{"id":"a\\"b\\u0000","created_at":"2026-11-03T09:12:44Z","title":"\\\\","description":"\\ud83d"}';
    const document = JSON.parse(lineToEcsJson(line, options).json) as EcsDocument;
    expect(document.event.id).toBe('a"b\0');
    expect(document.anthropic?.audit).toEqual({ title: '\\', description: '\ud83d' });
  });
});
