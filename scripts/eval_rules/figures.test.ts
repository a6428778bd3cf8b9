import type { EvalCase } from './eval_case';
import { toFigures } from './figures';
import { missedGoals } from './missed_goals';
import { newVerdict } from './verdict';
import type { Verdict } from './verdict';

const verdict = (evalCase: Partial<EvalCase>, found: Partial<Verdict> = {}): Verdict => ({
  ...newVerdict({ id: 'keys-001', family: 'keys', prompt: '…', expect: 'rule', ...evalCase }),
  status: evalCase.expect ?? 'rule',
  ...found,
});

const PERFECT = verdict({}, { executes: true, literals: 2, coversInterval: true, hasCompleteBody: true });

describe('toFigures', () => {
  it('counts what is right by expectation, family and shape, and groups only as a whole', () => {
    const figures = toFigures(
      [
        PERFECT,
        verdict({ group: 'a', shape: 'event' }, { executes: true }),
        verdict({ group: 'a', shape: 'event' }, { executes: false, problems: ['query failed'] }),
        verdict({ group: 'b', expect: 'refused', family: 'spend' }),
        verdict({ expect: 'needs_input' }, { status: 'refused', problems: ['status'] }),
      ],
      [9, 1, 3, 2],
    );
    expect(figures).toMatchObject({
      right: { part: 3, whole: 5 },
      executes: { part: 2, whole: 3 },
      validLiterals: { part: 1, whole: 1 },
      refusals: { part: 1, whole: 1 },
      questions: { part: 0, whole: 1 },
      wholeGroups: { part: 1, whole: 2 },
      draftMs: { p50: 3, p95: 9 },
    });
    expect(figures.byFamily.get('spend')).toEqual({ part: 1, whole: 1 });
    expect(figures.byShape.get('event')).toEqual({ part: 1, whole: 2 });
  });
});

describe('missedGoals', () => {
  it('is content with 98 % right, if all run, know their literals, and refuse what must be refused', () => {
    const wrong = verdict({}, { ...PERFECT, problems: ['did not fire'] });
    const good = Array.from({ length: 49 }, () => PERFECT);
    expect(missedGoals(toFigures([...good, wrong]))).toEqual([]);
    expect(missedGoals(toFigures([...good.slice(1), wrong]))).toEqual(['right: 97.96 %, to reach: 98 %']);
  });

  it('accepts no query that fails, no unknown literal and no refusal that is missing', () => {
    const verdicts = [
      ...Array.from({ length: 200 }, () => PERFECT),
      verdict({}, { executes: false, problems: ['query failed'] }),
      verdict({}, { executes: true, literals: 1, unknownLiterals: ['nonsense'] }),
      verdict({ expect: 'refused' }, { status: 'rule', problems: ['status'] }),
    ];
    expect(missedGoals(toFigures(verdicts)).map((goal) => goal.split(':')[0])).toEqual([
      'executes',
      'literals valid',
      'refusals right',
    ]);
  });
});
