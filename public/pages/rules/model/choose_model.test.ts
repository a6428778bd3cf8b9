import { chooseModel } from './choose_model';

const OWN = { id: 'own', name: 'Own model', provider: 'endpoint' } as const;
const UNSURE = { isSure: false };
const situation = { models: [OWN], chosen: undefined, answer: UNSURE, isFetching: false, isError: false };

describe('the choice of a model', () => {
  it('is offered where the built-in reader is not sure', () => {
    expect(chooseModel(situation)).toEqual({ kind: 'offer', models: [OWN] });
  });

  it.each([
    ['there is no model', { ...situation, models: [] }],
    ['the built-in reader is sure', { ...situation, answer: { isSure: true } }],
    ['the draft was made of a changed intent', { ...situation, answer: {} }],
    ['there is no answer to the request yet', { ...situation, answer: undefined, isFetching: true }],
    ['the model failed', { ...situation, chosen: OWN, answer: undefined, isError: true }],
    ['another request is typed', { ...situation, chosen: OWN, answer: undefined }],
  ])('is not offered where %s', (_why, given) => {
    expect(chooseModel(given)).toEqual({ kind: 'none' });
  });

  it('can be taken back after the model has read', () => {
    expect(chooseModel({ ...situation, chosen: OWN })).toEqual({ kind: 'read' });
  });

  it('says which model reads, so that it can be stopped', () => {
    expect(chooseModel({ ...situation, chosen: OWN, answer: undefined, isFetching: true })).toEqual({
      kind: 'reading',
      model: OWN,
    });
  });
});
