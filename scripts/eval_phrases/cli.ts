import { Command } from 'commander';
import { judgePhrase } from './judge_phrase';
import type { PhraseVerdict } from './judge_phrase';
import { readPhrases } from './phrases';

const percent = (verdicts: readonly PhraseVerdict[]): string => {
  const right = verdicts.filter((verdict) => verdict.right).length;
  return verdicts.length === 0
    ? '-'
    : `${((100 * right) / verdicts.length).toFixed(1)} % (${right} of ${verdicts.length})`;
};

const render = ({ phrase, read, answer }: PhraseVerdict): string =>
  `- ${phrase.text}\n    means ${[...phrase.types].join(' ')}\n    read  ${read.slice(0, 8).join(' ') || answer}`;

interface Options {
  misses: boolean;
  category: string[];
}

/**
 * Counts how many of the phrases in test/prompts/phrases the reader understands as exactly their activities. Its ranking
 * has learned from these very phrases; how it does on others is what `npm run train:phrases` prints.
 */
const run = ({ misses, category }: Options): void => {
  const wanted = readPhrases().filter((phrase) => category.length === 0 || category.includes(phrase.category));
  const verdicts = wanted.map(judgePhrase);
  if (misses) for (const verdict of verdicts) if (!verdict.right) console.log(render(verdict));
  for (const name of [...new Set(wanted.map((phrase) => phrase.category))].sort())
    console.log(`${name.padEnd(50)} ${percent(verdicts.filter(({ phrase }) => phrase.category === name))}`);
  console.log(`${'all'.padEnd(50)} ${percent(verdicts)}`);
};

new Command('eval:phrases')
  .description('Reads every phrase of test/prompts/phrases without a model and counts those understood exactly.')
  .option('--misses', 'show the phrases that are misread', false)
  .option('--category <name...>', "only these of the catalogue's categories", [])
  .action(run)
  .parse();
