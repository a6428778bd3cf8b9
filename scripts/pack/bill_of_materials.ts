import type { PluginManifest } from '../plugin_manifest';
import type { ThirdPartyPackage } from './third_party_package';

const SPDX_ID = /^(?!UNLICENSED$)[A-Za-z0-9][A-Za-z0-9.+-]*$/;
const SPDX_EXPRESSION = /^\(?[A-Za-z0-9][A-Za-z0-9.+-]*\)?( (AND|OR|WITH) \(?[A-Za-z0-9][A-Za-z0-9.+-]*\)?)+$/;

/** https://github.com/package-url/purl-spec: the `@` of a scope is percent-encoded. */
const purlOf = ({ name, version }: ThirdPartyPackage): string => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

const licensesOf = ({ license }: ThirdPartyPackage): object[] => {
  if (license === 'not stated') return [];
  if (SPDX_ID.test(license)) return [{ license: { id: license } }];
  // Free text ("SEE LICENSE IN …", "Apache 2.0") is neither an id nor an expression of SPDX.
  return [SPDX_EXPRESSION.test(license) ? { expression: license } : { license: { name: license } }];
};

const componentOf = (found: ThirdPartyPackage): object => {
  const [, group, name] = /^(?:(@[^/]+)\/)?(.+)$/.exec(found.name) ?? [];
  return {
    type: 'library',
    'bom-ref': purlOf(found),
    ...(group !== undefined && { group }),
    name,
    version: found.version,
    ...(found.sha512 !== undefined && { hashes: [{ alg: 'SHA-512', content: found.sha512 }] }),
    licenses: licensesOf(found),
    purl: purlOf(found),
    properties: found.bundles.map((bundle) => ({ name: 'claude_activity:bundle', value: bundle })),
  };
};

/**
 * What the bundles are made of, as CycloneDX 1.6. Without time and serial number, so that the same build gives the same
 * bytes. Kibana's shared libraries are not in it: the plugin uses them but doesn't bring them.
 *
 * @see https://cyclonedx.org/docs/1.6/json/
 */
export const billOfMaterials = ({
  manifest: { id, version, description },
  packages,
}: {
  manifest: Pick<PluginManifest, 'id' | 'version' | 'description'>;
  packages: readonly ThirdPartyPackage[];
}): object => {
  const root = `${id}@${version}`;
  const dependsOn = (names: readonly string[]): string[] =>
    packages.filter(({ name }) => names.includes(name)).map(purlOf);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': root, name: id, version, description } },
    components: packages.map(componentOf),
    dependencies: [
      { ref: root, dependsOn: packages.map(purlOf) },
      ...packages.map((found) => ({ ref: purlOf(found), dependsOn: dependsOn(found.dependencies) })),
    ],
  };
};
