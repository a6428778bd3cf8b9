import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EvalCase } from './eval_case';

const FOLDER = join(__dirname, '../../test/prompts');

/** The cases of the project. Those of `held_out` are looked at only by number, so that nothing is tuned to them. */
const FILES = {
  public: ['public.jsonl'],
  own: [
    'own.jsonl',
    'own_1.jsonl',
    'own_2.jsonl',
    'own_3.jsonl',
    'own_4.jsonl',
    'own_5.jsonl',
    'own_6.jsonl',
    'own_other_sources.jsonl',
  ],
  held_out: ['held_out/held_out.jsonl'],
} as const;

export const SUITES = ['public', 'own', 'held_out', 'all'] as const;
export type Suite = (typeof SUITES)[number];

export const readNdjson = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

/** Cases of a suite, or of files. */
export const readCases = ({ suite, files = [] }: { suite: Suite; files?: readonly string[] }): EvalCase[] => {
  const own = suite === 'all' ? Object.values(FILES).flat() : FILES[suite];
  const paths = files.length > 0 ? files : own.map((name) => join(FOLDER, name));
  return paths.flatMap((path) => readNdjson<EvalCase>(path));
};
