import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DraftAnswer } from '../../../common/api/rules';
import { parseStackVersion } from '../../../common/esql';
import { INTERNAL_API } from '../../../common/names';
import type { RuleBody } from '../../../common/rule_authoring/intent';
import { ruleSchema } from '../../../common/rule_authoring/rule_body';
import { wholeRuleBody } from '../support/whole_rule_body';
import type { KibanaUse } from '../support/use_kibana';

const RULES = '/api/detection_engine/rules';
const REQUESTS = join(__dirname, '../../prompts/public.jsonl');
const ALL_MS = 600_000;

interface Case {
  id: string;
  prompt: string;
  expect: string;
}

const requests = readFileSync(REQUESTS, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case)
  .filter(({ expect: expected }) => expected === 'rule');

/** A rule body that Kibana took is a rule body that Kibana kept: the table of versions is held against the real thing. */
export const describeRuleBodies = ({ stack, test }: KibanaUse): void => {
  /** Posts a body, reads the rule back, and removes it. @returns the keys that came back other than they went */
  const differencesOf = async (body: RuleBody): Promise<Record<string, { sent: unknown; kept: unknown }>> => {
    const { id } = await stack.asSuperuser.expectOk<{ id: string }>('POST', RULES, body);
    try {
      const stored = await stack.asSuperuser.expectOk<Record<string, unknown>>('GET', `${RULES}?id=${id}`);
      return Object.fromEntries(
        Object.entries(body)
          .filter(([key, sent]) => !isKept(sent, stored[key]))
          .map(([key, sent]) => [key, { sent, kept: stored[key] }]),
      );
    } finally {
      await stack.asSuperuser.expectOk('DELETE', `${RULES}?id=${id}`);
    }
  };

  describe('Bodies of rules', () => {
    test(
      'of every kind of sentence are kept as they were sent',
      async () => {
        const differences: Record<string, unknown> = {};
        let kept = 0;
        for (const { id, prompt } of requests) {
          const { draft } = await stack.asSuperuser.expectOk<DraftAnswer>('POST', `${INTERNAL_API}/rules/_draft`, {
            prompt,
            reader: 'deterministic',
          });
          // Some ask for a list first; what the answer does to a body, other cases show.
          if (draft.status !== 'rule') continue;
          kept += 1;
          const found = await differencesOf(draft.rule);
          if (Object.keys(found).length > 0) differences[id] = found;
        }
        expect(differences).toEqual({});
        expect(kept).toBeGreaterThan(requests.length / 2);
      },
      ALL_MS,
    );

    test('keep every key of the table for this version', async () => {
      const version = parseStackVersion(stack.version);
      if (!version) throw new Error(`${stack.version} is no version.`);
      const whole = wholeRuleBody(ruleSchema(version).keys);
      expect(await differencesOf(whole)).toEqual({});
    });

    test('lose every key that the table does not have for this version', async () => {
      const version = parseStackVersion(stack.version);
      const newest = parseStackVersion('99.0.0');
      if (!version || !newest) throw new Error(`${stack.version} is no version.`);
      const { keys } = ruleSchema(version);
      const later = [...ruleSchema(newest).keys].filter((key) => !keys.has(key));
      const surprises: string[] = [];
      for (const key of later) {
        const body = wholeRuleBody(new Set([...keys, key]));
        const { status } = await stack.asSuperuser.request('POST', RULES, { ...body, rule_id: `later-${key}` });
        if (status >= 300) continue;
        const stored = await stack.asSuperuser.expectOk<Record<string, unknown>>(
          'GET',
          `${RULES}?rule_id=later-${key}`,
        );
        await stack.asSuperuser.expectOk('DELETE', `${RULES}?rule_id=later-${key}`);
        if (isKept(body[key], stored[key])) surprises.push(key);
      }
      expect(surprises).toEqual([]);
    });
  });
};

/** Whether what came back holds what was sent; Kibana may add defaults inside. */
const isKept = (sent: unknown, stored: unknown): boolean => {
  try {
    if (typeof sent === 'object' && sent !== null && !Array.isArray(sent)) {
      expect(stored).toMatchObject(sent);
    } else {
      expect(stored).toEqual(sent);
    }
    return true;
  } catch {
    return false;
  }
};
