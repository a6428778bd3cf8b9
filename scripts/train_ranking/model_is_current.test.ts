import model from '../../common/rule_authoring/reader/ranking/model.json';
import { readPhrases } from '../eval_phrases/phrases';
import { fingerprintOf } from './build_model';

it('the ranking was learned from the phrases as they are (else: npm run train:phrases)', () => {
  expect((model as { phrases?: string }).phrases).toBe(fingerprintOf(readPhrases()));
});
