import { PRIVILEGES } from '../../common/names';
import type { KibanaFeature } from './contracts';
import { registerFeature } from './register_feature';

const registered = (): KibanaFeature => {
  const features: KibanaFeature[] = [];
  registerFeature({ registerKibanaFeature: (feature) => features.push(feature) });
  return features[0]!;
};

describe('registerFeature', () => {
  it('gives all privileges to "all" and only reading to "read"', () => {
    const { all, read } = registered().privileges;
    expect([...all.api].sort()).toEqual(Object.values(PRIVILEGES).sort());
    expect(read.api).toEqual([PRIVILEGES.read]);
    expect(all.ui).toEqual(expect.arrayContaining(['show', 'manageSources']));
    expect(read.ui).toEqual(['show']);
  });

  it('grants every app and catalogue entry that it lists, as Kibana insists', () => {
    const { app, catalogue, privileges } = registered();
    for (const { app: granted } of Object.values(privileges)) expect(granted).toEqual(app);
    for (const { catalogue: granted } of Object.values(privileges)) expect(granted).toEqual(catalogue);
  });

  it('has no key that a strict Kibana does not know', () => {
    expect(Object.keys(registered()).sort()).toEqual([
      'app',
      'catalogue',
      'category',
      'id',
      'name',
      'order',
      'privileges',
    ]);
  });
});
