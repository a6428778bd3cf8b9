import { enrichmentPipeline } from './enrichment_pipeline';

const typesIn = (available: string[]): string[] =>
  (enrichmentPipeline(new Set(available))?.processors ?? []).flatMap((processor) => Object.keys(processor));

describe('enrichmentPipeline', () => {
  it.each([
    [[], []],
    [['set', 'rename', 'script'], []],
    [['user_agent'], ['user_agent']],
    [['geoip'], ['geoip']],
    [
      ['geoip', 'rename'],
      ['geoip', 'geoip', 'rename', 'rename'],
    ],
    [
      ['geoip', 'rename', 'script', 'user_agent', 'set'],
      ['geoip', 'geoip', 'rename', 'rename', 'script', 'user_agent'],
    ],
  ])('with %j uses %j', (available, used) => {
    expect(typesIn(available)).toEqual(used);
  });

  it('loses no event: every step may fail', () => {
    const { processors = [] } = enrichmentPipeline(new Set(['geoip', 'rename', 'script', 'user_agent'])) ?? {};
    for (const processor of processors) {
      expect(Object.values(processor)).toEqual([expect.objectContaining({ ignore_failure: true })]);
    }
  });
});
