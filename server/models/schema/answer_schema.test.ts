import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { decodeIntent } from '../../../common/rule_authoring/intent';
import { EXAMPLE_ANSWERS } from '../prompt/instructions';
import { ANSWER_SCHEMA } from './answer_schema';
import type { JsonSchema } from './json_schema';
import { schemaArbitrary } from '../testing/schema_arbitrary';
import { schemaErrors } from '../testing/schema_errors';
import { toTypeText } from './to_type_text';

const definitions = ANSWER_SCHEMA.$defs ?? {};
const intentSchema: JsonSchema = { $ref: '#/$defs/Intent' };

const README = join(__dirname, '../../../common/rule_authoring/intent/README.md');
const examples = [...readFileSync(README, 'utf8').matchAll(/```json\n(.+?)\n```/gs)].map(
  ([, json]) => JSON.parse(String(json)) as unknown,
);

describe('The schema of an answer', () => {
  it('lets nothing through that the codec refuses', () => {
    fc.assert(
      fc.property(schemaArbitrary(intentSchema, definitions), (intent) => {
        expect(decodeIntent(intent)).toEqual({ ok: true, intent });
      }),
      { numRuns: 300 },
    );
  });

  it('lets through every example of the codec', () => {
    expect(examples.length).toBeGreaterThan(10);
    for (const intent of examples) expect(schemaErrors(intent, intentSchema, definitions)).toEqual([]);
  });

  it('lets through the examples that a model is shown', () => {
    for (const [, answer] of EXAMPLE_ANSWERS) expect(schemaErrors(answer, ANSWER_SCHEMA, definitions)).toEqual([]);
  });

  it('knows every shape and condition by its kind', () => {
    const text = toTypeText('Answer', ANSWER_SCHEMA);
    for (const kind of ['event', 'baseline', 'sequence', 'silence', 'state', 'listed', 'not', 'business_hours']) {
      expect(text).toContain(`kind: "${kind}"`);
    }
    expect(text).toContain('| { kind: "not"; of: Condition;');
    expect(text).toContain('by: Field[]');
    expect(text).toMatch(/suppression\?: false \|/);
  });
});
