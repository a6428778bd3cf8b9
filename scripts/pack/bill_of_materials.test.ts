import { billOfMaterials } from './bill_of_materials';
import type { ThirdPartyPackage } from './third_party_package';

const found = (changes: Partial<ThirdPartyPackage>): ThirdPartyPackage => ({
  name: 'some-package',
  version: '1.2.3',
  license: 'MIT',
  homepage: undefined,
  licenseTexts: [],
  dependencies: [],
  sha512: undefined,
  bundles: ['server'],
  ...changes,
});

const billOf = (...packages: ThirdPartyPackage[]) =>
  billOfMaterials({ manifest: { id: 'somePlugin', version: '1.0.0', description: '' }, packages }) as {
    components: Array<Record<string, unknown>>;
    dependencies: object[];
  };

describe('billOfMaterials', () => {
  it.each([
    ['MIT', [{ license: { id: 'MIT' } }]],
    ['BlueOak-1.0.0', [{ license: { id: 'BlueOak-1.0.0' } }]],
    ['(MIT OR Apache-2.0)', [{ expression: '(MIT OR Apache-2.0)' }]],
    ['GPL-2.0-only WITH Classpath-exception-2.0', [{ expression: 'GPL-2.0-only WITH Classpath-exception-2.0' }]],
    ['SEE LICENSE IN LICENSE.md', [{ license: { name: 'SEE LICENSE IN LICENSE.md' } }]],
    ['Apache 2.0', [{ license: { name: 'Apache 2.0' } }]],
    ['UNLICENSED', [{ license: { name: 'UNLICENSED' } }]],
    ['not stated', []],
  ])('tells the licence "%s" as CycloneDX wants it', (license, expected) => {
    expect(billOf(found({ license })).components[0]?.licenses).toEqual(expected);
  });

  it('names a scoped package as a package URL', () => {
    const [component] = billOf(found({ name: '@scope/name' })).components;
    expect(component).toMatchObject({ group: '@scope', name: 'name', purl: 'pkg:npm/%40scope/name@1.2.3' });
  });

  it('links packages to those of the list that they build on', () => {
    const { dependencies } = billOf(found({ name: 'a', dependencies: ['b', 'left-out'] }), found({ name: 'b' }));
    expect(dependencies).toEqual([
      { ref: 'somePlugin@1.0.0', dependsOn: ['pkg:npm/a@1.2.3', 'pkg:npm/b@1.2.3'] },
      { ref: 'pkg:npm/a@1.2.3', dependsOn: ['pkg:npm/b@1.2.3'] },
      { ref: 'pkg:npm/b@1.2.3', dependsOn: [] },
    ]);
  });
});
