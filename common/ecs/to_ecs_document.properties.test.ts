import fc from 'fast-check';
import { ACTIVITY_TYPES } from '../catalogue';
import type { Activity } from '../compliance_api/activity';
import type { EcsDocument } from './ecs_document';
import { arbitraryActivity } from './testing/arbitrary_activity';
import { exampleActivity, exampleActivityWithNulls } from './testing/example_activity';
import { fieldViolations } from './testing/field_violations';
import { toEcsDocument } from './to_ecs_document';
import { toEcsJson } from './to_ecs_json';
import { toJsonText } from './to_json_text';
import { toUtcMillis } from './to_utc_millis';

const options = { namespace: 'default' };
const runs = { numRuns: 400 };

/** Every scalar of a value, numbers and booleans as text; text that is itself JSON is looked into, to any depth. */
const leaves = (value: unknown, into = new Set<string>()): Set<string> => {
  if (Array.isArray(value)) {
    value.forEach((child) => leaves(child, into));
  } else if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach((child) => leaves(child, into));
  } else if (value !== null && value !== undefined) {
    into.add(String(value));
    if (typeof value === 'string' && /^[[{]/.test(value)) {
      try {
        leaves(JSON.parse(value), into);
      } catch {
        // Text that only looks like JSON is a leaf and nothing more.
      }
    }
  }
  return into;
};

/** The same value with a number of its own in every text, so that no text can stand for a lost one. */
const withUniqueTexts = (value: unknown, count = { texts: 0 }): unknown => {
  if (typeof value === 'string') {
    count.texts += 1;
    return value === '' ? value : `${value} #${count.texts}`;
  }
  if (Array.isArray(value)) return value.map((child) => withUniqueTexts(child, count));
  if (typeof value !== 'object' || value === null) return value;
  const copy = {};
  for (const [name, child] of Object.entries(value)) {
    Object.defineProperty(copy, name, {
      value: name === 'type' ? child : withUniqueTexts(child, count),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return copy;
};

const missingLeaves = (activity: Activity): string[] => {
  const found = leaves(toEcsDocument(activity, options).document);
  return [...leaves(activity)].filter(
    (leaf) => leaf !== '' && !found.has(leaf) && !found.has(toUtcMillis(leaf) ?? leaf),
  );
};

describe('any activity', () => {
  it('gives a document whose fields and values fit the field table', () => {
    fc.assert(
      fc.property(arbitraryActivity, (activity) => {
        expect(fieldViolations(toEcsDocument(activity, options).document)).toEqual([]);
      }),
      runs,
    );
  });

  it('loses no value', () => {
    fc.assert(
      fc.property(arbitraryActivity, (activity) => {
        expect(missingLeaves(activity)).toEqual([]);
        expect(missingLeaves(withUniqueTexts(activity) as Activity)).toEqual([]);
      }),
      runs,
    );
  });

  it('is left as it was', () => {
    fc.assert(
      fc.property(arbitraryActivity, (activity) => {
        const before = toJsonText(activity);
        toEcsDocument(activity, { ...options, preserveOriginal: true });
        toEcsJson(activity, options);
        expect(toJsonText(activity)).toBe(before);
      }),
      runs,
    );
  });

  it('gives compact JSON, with every text of the caller escaped', () => {
    fc.assert(
      fc.property(
        arbitraryActivity,
        fc.record({
          namespace: fc.constantFrom('default', 'so"c', 'zürich'),
          preserveOriginal: fc.boolean(),
          readAt: fc.constantFrom('2026-11-03T09:15:00.000Z', '"'),
          ingest: fc.constantFrom(
            { ingestedAt: '2026-11-03T09:15:01.000Z', sourceId: 'a"b', tags: [] },
            { ingestedAt: '"', sourceId: 'one', tags: ['back"fill'] },
          ),
        }),
        (activity, chosen) => {
          const { json } = toEcsJson(activity, chosen);
          const document = JSON.parse(json) as EcsDocument;
          expect(JSON.stringify(document)).toBe(json);
          expect(document.data_stream.namespace).toBe(chosen.namespace);
          expect(document.event).toMatchObject({ created: chosen.readAt, ingested: chosen.ingest.ingestedAt });
          expect(document.labels).toEqual({ claude_activity_source: chosen.ingest.sourceId });
          expect(document.tags).toEqual(expect.arrayContaining(chosen.ingest.tags));
        },
      ),
      runs,
    );
  });

  it('gives the same JSON when its text had no backslash and the texts are promised to be plain', () => {
    fc.assert(
      fc.property(arbitraryActivity, (activity) => {
        const line = toJsonText(activity);
        // JSON.stringify escapes halves of surrogate pairs, so that a line without a backslash is well-formed too.
        fc.pre(!line.includes('\\'));
        expect(toEcsJson(activity, options, true)).toEqual(toEcsJson(activity, options));
      }),
      runs,
    );
  });

  it('has an id that Elasticsearch takes', () => {
    fc.assert(
      fc.property(arbitraryActivity, fc.string({ unit: 'grapheme', maxLength: 300 }), (activity, id) => {
        const { id: documentId } = toEcsDocument({ ...activity, id }, options);
        expect(documentId).not.toBe('');
        expect(new TextEncoder().encode(documentId).length).toBeLessThanOrEqual(512);
      }),
    );
  });
});

describe('each of the 523 known types', () => {
  it('keeps every documented field in a field of the table, none of them in the catch-all', () => {
    for (const entry of ACTIVITY_TYPES) {
      const activity = exampleActivity(entry);
      const { document } = toEcsDocument(activity, options);
      expect(fieldViolations(document)).toEqual([]);
      expect(missingLeaves(activity)).toEqual([]);
      expect({ type: entry.type, metadata: document.anthropic?.audit.metadata }).toEqual({
        type: entry.type,
        metadata: undefined,
      });
      expect(document.tags).toEqual(['anthropic-audit', 'claude-activity']);
    }
  });

  it('says nothing about fields that are null', () => {
    for (const entry of ACTIVITY_TYPES) {
      const { document } = toEcsDocument(exampleActivityWithNulls(entry), options);
      expect(document.anthropic?.audit).toEqual({ actor: { type: 'user_actor' } });
      expect(document.organization).toBeUndefined();
    }
  });
});
