import type { DataViews, DataViewSpec } from './contracts';
import { ensureDataView } from './ensure_data_view';

const MAY_SAVE = { indexPatterns: { save: true } };

const dataViewsWith = (has: boolean, made: DataViewSpec[]): DataViews => ({
  hasData: { hasUserDataView: () => Promise.resolve(has) },
  createAndSave: (spec) => {
    made.push(spec);
    return Promise.resolve({});
  },
});

describe('the data view for Discover', () => {
  it('is made when Kibana has none', async () => {
    const made: DataViewSpec[] = [];
    await ensureDataView({ capabilities: MAY_SAVE, dataViews: dataViewsWith(false, made) });
    expect(made).toMatchObject([{ title: 'logs-anthropic.audit-*', timeFieldName: '@timestamp', allowNoIndex: true }]);
  });

  it.each([
    ['there is one already', MAY_SAVE, true],
    ['the user may not save any', { indexPatterns: { save: false } }, false],
    ['Kibana hides the feature', {}, false],
  ])('is left alone when %s', async (_name, capabilities, has) => {
    const made: DataViewSpec[] = [];
    await ensureDataView({ capabilities, dataViews: dataViewsWith(has, made) });
    expect(made).toEqual([]);
  });

  it('is no reason to fail', async () => {
    const failing: DataViews = {
      hasData: { hasUserDataView: () => Promise.reject(new Error('down')) },
      createAndSave: () => Promise.reject(new Error('down')),
    };
    await expect(ensureDataView({ capabilities: MAY_SAVE, dataViews: failing })).resolves.toBeUndefined();
    await expect(ensureDataView({ capabilities: MAY_SAVE, dataViews: undefined })).resolves.toBeUndefined();
  });
});
