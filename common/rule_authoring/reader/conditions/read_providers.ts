import { findPhrases } from '../text/match_phrase';
import type { Sheet } from '../text/sheet';
import type { FoundCondition } from './found_condition';

const HOSTING = [
  'Amazon',
  'AWS',
  'Google Cloud',
  'Microsoft',
  'Azure',
  'DigitalOcean',
  'Hetzner',
  'OVH',
  'Linode',
  'Akamai',
  'Vultr',
  'Contabo',
  'Leaseweb',
  'Scaleway',
  'Oracle',
  'Alibaba',
  'Tencent',
  'M247',
  'Choopa',
];

const HOSTING_PHRASES = [
  'hosting provider',
  'hosting company',
  'data centre',
  'data center',
  'datacenter',
  'cloud provider ip',
  'cloud hosting',
  'vps provider',
  'hosting network',
  'cloud provider',
  'hoster',
  'vps',
  'hosting ip',
  'server farm',
  'hosting asn',
  'hosting service',
  'rechenzentrum',
  'centro de datos',
  'centre de données',
  'data-center',
  'data-centre',
  'rented server',
  'virtual server',
  'cloud ip',
  'colo',
  'hosted server',
];

const PROVIDERS: readonly (readonly [string, string])[] = [
  ['digital ocean', 'DigitalOcean'],
  ['digitalocean', 'DigitalOcean'],
  ['hetzner', 'Hetzner'],
  ['ovh', 'OVH'],
  ['linode', 'Linode'],
  ['vultr', 'Vultr'],
  ['contabo', 'Contabo'],
  ['leaseweb', 'Leaseweb'],
  ['m247', 'M247'],
  ['scaleway', 'Scaleway'],
  ['akamai', 'Akamai'],
];

export const hosting = (sheet: Sheet, from: number, to: number): FoundCondition[] => {
  const named = findPhrases(
    sheet,
    PROVIDERS.map(([phrase]) => phrase),
    { from, to },
  );
  const generic = findPhrases(sheet, HOSTING_PHRASES, { from, to });
  const spans = [...named, ...generic];
  if (spans.length === 0) return [];
  for (const { from: start, to: end } of spans) sheet.takeRange(start, end, 'condition');
  const values =
    named.length > 0 ? named.map(({ phrase }) => PROVIDERS.find(([name]) => name === phrase)?.[1] ?? phrase) : HOSTING;
  const start = Math.min(...spans.map((span) => span.from));
  return [
    {
      condition: { kind: 'text', field: 'source.as.organization.name', how: 'contains', values },
      from: start,
      to: Math.max(...spans.map((span) => span.to)),
      label: named.length > 0 ? 'providers' : 'hosting providers',
    },
  ];
};
