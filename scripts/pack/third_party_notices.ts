import type { ThirdPartyPackage } from './third_party_package';

const LINE = '-'.repeat(80);

const noticeOf = ({ name, version, license, homepage, licenseTexts }: ThirdPartyPackage): string =>
  [
    LINE,
    `${name} ${version}`,
    `Licence: ${license}`,
    ...(homepage === undefined ? [] : [homepage]),
    '',
    licenseTexts.length > 0 ? licenseTexts.join('\n\n') : 'The package comes without a licence text.',
    '',
  ].join('\n');

/** `NOTICE.txt`: whose code is in the bundles, under which licence, with its text. */
export const thirdPartyNotices = (packages: readonly ThirdPartyPackage[]): string =>
  packages.length === 0
    ? 'This plugin contains no code of third parties.\n'
    : `This plugin contains code of the following packages.\n\n${packages.map(noticeOf).join('\n')}`;
