import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rank } from '../../common/rule_authoring/reader/ranking/model';
import type { RankingModel } from '../../common/rule_authoring/reader/ranking/model';
import { readPhrases } from '../eval_phrases/phrases';
import type { Phrase } from '../eval_phrases/phrases';
import { buildModel, phraseFeatures } from './build_model';

const FILE = join(__dirname, '../../common/rule_authoring/reader/ranking/model.json');

/** Of phrases that mean one activity, how many have it in the first place. */
const judge = (model: RankingModel, phrases: readonly Phrase[]): string => {
  const single = phrases.filter(({ types }) => types.size === 1);
  const right = single.filter(({ text, types }) => types.has(rank(model, phraseFeatures(text))[0]?.type ?? ''));
  return `${((100 * right.length) / single.length).toFixed(1)} % (${right.length} of ${single.length})`;
};

const phrases = readPhrases();
const open = phrases.filter(({ heldOut }) => !heldOut);
const progress = (round: number): void => {
  if (round % 20 === 19) console.log(`  round ${round + 1}`);
};
console.log(`Learning from ${open.length} phrases, to be judged by the ${phrases.length - open.length} kept aside`);
const trial = buildModel(open, progress);
console.log(
  `Likeliest activity right for phrases kept aside: ${judge(
    trial,
    phrases.filter(({ heldOut }) => heldOut),
  )}`,
);
const openOnly = process.argv.includes('--open-only');
if (!openOnly) console.log(`Learning from all ${phrases.length}`);
const model = openOnly ? trial : buildModel(phrases, progress);
writeFileSync(FILE, `${JSON.stringify(model)}\n`);
console.log(`Written: ${FILE}`);
