import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { openQuestions } from '../../check/open_questions';
import { readRequest } from '../read_request';
import { refuseEarly } from './decide_early';

const PHRASES = join(__dirname, '../../../../test/prompts/phrases');

const cases = readFileSync(join(__dirname, '../testing/decisions.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.includes('\t'))
  .map((line) => line.split('\t') as [string, string]);

const decide = (text: string): string => {
  const answer = readRequest(text, { settings: {} });
  if (answer.kind === 'refusal') return 'refuse';
  return answer.kind === 'questions' || openQuestions(answer.intent, {}).length > 0 ? 'ask' : 'rule';
};

describe('decisions', () => {
  it.each(cases)('%s: %s', (expected, text) => {
    expect(decide(text)).toBe(expected);
  });

  it('refuses hardly any phrase for an activity of the feed', () => {
    const phrases = readdirSync(PHRASES).flatMap((file) =>
      Object.values(JSON.parse(readFileSync(join(PHRASES, file), 'utf8')) as Record<string, string[]>).flat(),
    );
    const refused = phrases.filter((phrase) => phrase.includes(' ') && refuseEarly(phrase) !== undefined);
    expect(phrases.length).toBeGreaterThan(10_000);
    expect(refused.length).toBeLessThan(phrases.length / 500);
  });
});
