import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conditionsOf, filtersOf, requiredTypes, sourceOf } from '../../common/rule_authoring/compile';
import type { AuthoringSettings, Intent } from '../../common/rule_authoring/intent';
import { sliceCatalogue } from '../../server/models/catalogue_slice/slice_catalogue';
import { readWithModel } from '../../server/models/reading/read_with_model';
import { scriptedModel } from '../../server/models/testing/scripted_model';
import { PUBLIC_INTENTS } from './rule_compiler_cases';

interface PromptCase {
  id: string;
  prompt: string;
  settings?: AuthoringSettings;
}

const CASES = readFileSync(join(__dirname, '../prompts/public.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as PromptCase)
  .flatMap(({ id, prompt, settings = {} }) => {
    const intent = (PUBLIC_INTENTS as Readonly<Record<string, Intent>>)[id];
    return intent === undefined ? [] : [{ id, prompt, settings, intent }];
  });

const auditTypes = ({ shape }: Intent): string[] => [
  ...new Set(
    filtersOf(shape)
      .filter((filter) => sourceOf(filter) === 'audit')
      .flatMap(({ where }) => [...(requiredTypes(where) ?? [])]),
  ),
];

describe('A model that reads right', () => {
  it('has its intents taken as they are', async () => {
    const stack = { major: 8, minor: 19, patch: 0 };
    const { signal } = new AbortController();
    const corrected: string[] = [];
    for (const { id, prompt, settings, intent } of CASES) {
      const model = scriptedModel({ outcome: 'rule', intent });
      const reading = await readWithModel(prompt, { settings, stack, model, signal }).catch(() => undefined);
      const isSame =
        reading?.kind === 'intent' &&
        JSON.stringify(conditionsOf(reading.intent)) === JSON.stringify(conditionsOf(intent)) &&
        reading.intent.shape.kind === intent.shape.kind;
      if (!isSame) corrected.push(id);
    }
    expect(CASES.length).toBeGreaterThan(80);
    expect(corrected).toEqual([]);
  });

  it('is told of nearly every type that the rule needs', () => {
    const wanted = CASES.flatMap(({ prompt, intent }) => auditTypes(intent).map((type) => ({ prompt, type })));
    const told = wanted.filter(({ prompt, type }) => {
      const { types, otherTypes } = sliceCatalogue(prompt);
      return types.some((each) => each.type === type) || otherTypes.includes(type);
    });
    expect(told.length / wanted.length).toBeGreaterThan(0.97);
  });
});
