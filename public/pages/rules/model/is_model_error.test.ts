import { isModelError } from './is_model_error';

const failed = (code: string): unknown => ({ body: { message: 'x', attributes: { code } } });

describe('isModelError', () => {
  it('tells failures of the model from those of the app and of Kibana', () => {
    expect(['model_rate_limited', 'model_unreachable'].map(failed).map(isModelError)).toEqual([true, true]);
    expect([failed('elasticsearch_unavailable'), new Error('model_x'), undefined].map(isModelError)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
