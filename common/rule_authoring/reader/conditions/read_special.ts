import type { Condition } from '../../intent';
import { findPhrases } from '../text/match_phrase';
import type { Sheet } from '../text/sheet';
import { readAmount } from '../shapes/read_amounts';
import type { FoundCondition } from './found_condition';
import { deniedBefore } from './read_literals';

const STATUS = 'http.response.status_code';
const AGENT = 'user_agent.original';
const METHODS = new Set(['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD']);

/** Clients that no person signs in with; a request for "scripts" without names means these. */
const SCRIPTED = [
  'curl',
  'wget',
  'python',
  'go-http-client',
  'httpie',
  'postman',
  'okhttp',
  'java/',
  'axios',
  'node-fetch',
  'libwww',
  'scrapy',
  'aiohttp',
  'powershell',
  'headless',
];

/** What people call a client, and what its user agent holds. Longest first. */
const CLIENTS: readonly (readonly [string, string])[] = [
  ['python - requests', 'python-requests'],
  ['python requests', 'python-requests'],
  ['go - http - client', 'go-http-client'],
  ['go http client', 'go-http-client'],
  ['golang http client', 'go-http-client'],
  ['go client', 'go-http-client'],
  ['golang', 'go-http-client'],
  ['headless chrome', 'headlesschrome'],
  ['headless browser', 'headless'],
  ['curl', 'curl'],
  ['wget', 'wget'],
  ['python', 'python'],
  ['postman', 'postman'],
  ['httpie', 'httpie'],
  ['scrapy', 'scrapy'],
  ['selenium', 'selenium'],
  ['puppeteer', 'puppeteer'],
  ['playwright', 'playwright'],
  ['okhttp', 'okhttp'],
  ['axios', 'axios'],
  ['sqlmap', 'sqlmap'],
  ['nikto', 'nikto'],
  ['nmap', 'nmap'],
  ['powershell', 'powershell'],
  ['node - fetch', 'node-fetch'],
  ['aiohttp', 'aiohttp'],
  ['terraform', 'terraform'],
  ['insomnia', 'insomnia'],
  ['perl', 'perl'],
  ['ruby', 'ruby'],
];
const SCRIPT_PHRASES = [
  'scripted client',
  'script client',
  'scripting client',
  'automated client',
  'automation tool',
  'command line client',
  'command-line client',
  'command line tool',
  'command-line tool',
  'non-browser client',
  'non browser',
  'not a browser',
  'non-browser',
  'scripting tool',
  'scripted http client',
  'http library',
  'scripting library',
  'script instead of a browser',
  'scripted user agent',
  'tool rather than a browser',
  'script rather than a browser',
  'cli tool',
  'bot user agent',
  'scripted tool',
  'something that be no browser',
  'no real browser',
  'scripting user agent',
  'skript statt browser',
  'script user agent',
];

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

const statuses = (sheet: Sheet, from: number, to: number): FoundCondition[] => {
  const found: FoundCondition[] = [];
  for (let index = from; index < to; index += 1) {
    const token = sheet.at(index);
    if (token === undefined || !sheet.free(index)) continue;
    const klass =
      /^([1-5])xx$/iu.exec(token.lower)?.[1] ??
      (token.kind === 'number' && /^[1-5]$/u.test(token.text) && sheet.lower(index + 1) === 'xx'
        ? token.text
        : undefined);
    const context = [-6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6].map((step) => sheet.lemma(index + step)).join(' ');
    const about =
      /status|http|code|answer|response|error|compliance|api|request|forbidden|unauthorized|call|return|reply|replies/u.test(
        context,
      );
    if (klass !== undefined && about) {
      const base = Number(klass) * 100;
      sheet.takeRange(index, index + 1, 'condition');
      found.push({
        condition: {
          kind: 'all',
          of: [
            { kind: 'compare', field: STATUS, operator: '>=', value: base },
            { kind: 'compare', field: STATUS, operator: '<', value: base + 100 },
          ],
        },
        from: index,
        to: index + 1,
      });
      continue;
    }
    const isCode = (at: number): boolean =>
      /^[1-5]\d\ds?$/u.test(sheet.lower(at)) && /^[1245]0\d|^4[12]\d|^5[0-2]\d|^3\d\d/u.test(sheet.lower(at));
    const amount =
      /^(?:chat|file|document|minute|time|user|project|request|event|login|session|call|token|message|invite|download|upload)$/u.test(
        sheet.lemma(index + 1),
      );
    const limit = /^(?:than|over|above|least|>=|>|under|below|most|≥)$/u.test(sheet.lower(index - 1));
    if (!isCode(index) || !about || amount || limit) continue;
    const indices = [index];
    let at = index + 1;
    while (/^(?:or|and|,|\/)$/u.test(sheet.lower(at)) && isCode(at + 1)) {
      indices.push(at + 1);
      at += 2;
    }
    sheet.takeRange(index, at, 'condition');
    for (let mark = Math.max(from, index - 2); mark < Math.min(to, at + 2); mark += 1)
      if (/^(?:status|code|codes|http|answers|answer|responses|response|statuses)$/u.test(sheet.lower(mark)))
        sheet.take([mark], 'condition');
    found.push({
      condition: {
        kind: 'equals',
        field: STATUS,
        values: indices.map((place) => Number.parseInt(sheet.lower(place), 10)),
      },
      from: index,
      to: at,
      excluded: deniedBefore(sheet, index, 3),
    });
    index = at - 1;
  }
  return found;
};

const methods = (sheet: Sheet, from: number, to: number): FoundCondition[] => {
  const found: FoundCondition[] = [];
  for (let index = from; index < to; index += 1) {
    const token = sheet.at(index);
    if (token === undefined || !sheet.free(index) || !METHODS.has(token.text)) continue;
    const near = [-4, -3, -2, -1, 1, 2, 3, 4, 5].some((step) =>
      /^(?:method|request|call|http|verb|api|compliance|methode|methods|endpoint)$/u.test(sheet.lemma(index + step)),
    );
    if (!near && token.text === 'GET') continue;
    const indices = [index];
    let at = index + 1;
    while (/^(?:or|and|,|\/)$/u.test(sheet.lower(at)) && METHODS.has(sheet.at(at + 1)?.text ?? '')) {
      indices.push(at + 1);
      at += 2;
    }
    sheet.takeRange(index, at, 'condition');
    found.push({
      condition: {
        kind: 'equals',
        field: 'http.request.method',
        values: indices.map((place) => sheet.at(place)?.text ?? ''),
      },
      from: index,
      to: at,
      excluded: deniedBefore(sheet, index, 3),
      label: 'method',
    });
  }
  return found;
};

const clients = (sheet: Sheet, from: number, to: number): FoundCondition[] => {
  const values: string[] = [];
  const places: { from: number; to: number }[] = [];
  for (const { from: start, to: end, phrase } of findPhrases(
    sheet,
    CLIENTS.map(([phrase]) => phrase),
    { from, to },
  )) {
    values.push(CLIENTS.find(([name]) => name === phrase)?.[1] ?? phrase);
    places.push({ from: start, to: end });
  }
  const text = sheet.tokens
    .slice(from, to)
    .map(({ lemma }) => lemma)
    .join(' ');
  const about =
    /user agent|user-agent|useragent|client|browser|agent|script|tool|sdk|library|with (?:curl|wget|python)|using (?:curl|wget|python)|via (?:curl|wget)|from (?:curl|wget|python)|like (?:curl|wget|python)|por curl|con curl|mit curl/u.test(
      text,
    );
  const scripts = findPhrases(sheet, SCRIPT_PHRASES, { from, to });
  if (values.length > 0 && about && !/command line|shell command|bash|process/u.test(text)) {
    for (const place of places) sheet.takeRange(place.from, place.to, 'condition');
    for (const { from: start, to: end } of [
      ...scripts,
      ...findPhrases(
        sheet,
        ['user agent', 'user-agent', 'useragent', 'user agent string', 'http client', 'agent string'],
        { from, to },
      ),
    ])
      sheet.takeRange(start, end, 'condition');
    const denied = deniedBefore(sheet, places[0]?.from ?? from, 3);
    const condition: Condition = { kind: 'text', field: AGENT, how: 'contains', values: [...new Set(values)] };
    return [
      {
        condition: denied ? { kind: 'not', of: condition } : condition,
        from: places[0]?.from ?? from,
        to: places[places.length - 1]?.to ?? to,
      },
    ];
  }
  const script = scripts[0];
  if (script === undefined) return [];
  sheet.takeRange(script.from, script.to, 'condition');
  for (const { from: start, to: end } of findPhrases(sheet, ['user agent', 'user-agent', 'user agent string'], {
    from,
    to,
  }))
    sheet.takeRange(start, end, 'condition');
  return [
    {
      condition: { kind: 'text', field: AGENT, how: 'contains', values: SCRIPTED },
      from: script.from,
      to: script.to,
      label: 'scripted clients',
    },
  ];
};

const hosting = (sheet: Sheet, from: number, to: number): FoundCondition[] => {
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

/** "More than 50 seats": the number stands in the activity, it is no number of activities. */
const seats = (sheet: Sheet, from: number, to: number): FoundCondition[] => {
  for (let index = from; index < to; index += 1) {
    const amount = readAmount(sheet, index);
    if (amount === undefined || amount.percent || amount.factor) continue;
    let at = amount.to;
    while (/^(?:new|more|extra|additional|paid|added|user)$/u.test(sheet.lower(at))) at += 1;
    if (sheet.lemma(at) !== 'seat') {
      index = Math.max(index, amount.to - 1);
      continue;
    }
    sheet.takeRange(amount.from, at, 'condition');
    const condition: Condition = {
      kind: 'compare',
      field: 'anthropic.audit.added_seats',
      operator: amount.operator,
      value: amount.value,
    };
    return [{ condition, from: amount.from, to: at }];
  }
  return [];
};

/** Status codes, HTTP methods, clients and hosting providers, which people name without naming the field. */
const SCOPES: readonly (readonly [RegExp, string])[] = [
  [/^(?:delete|deletion|erase|erasure|wipe|purge|remove)$/u, 'delete:compliance_user_data'],
];
const READ_SCOPES = [
  'read:compliance_activities',
  'read:compliance_org_data',
  'read:compliance_user_data',
  'read:org_audit',
];
const RIGHTS =
  /^(?:allow|can|may|right|permission|scope|able|entitle|permit|authorize|privilege|power|capable|grant|with|let|enable|ability)$/u;

/** "A compliance key that may delete user data": the right stands in the scopes of the key. */
const scopes = (sheet: Sheet, from: number, to: number): FoundCondition[] => {
  const key = sheet.tokens
    .slice(from, to)
    .find(({ lemma, index }) => lemma === 'key' && /^(?:compliance|api|access|scoped)$/u.test(sheet.lemma(index - 1)));
  if (key === undefined) return [];
  for (let index = from; index < to; index += 1) {
    if (!sheet.free(index)) continue;
    const value = SCOPES.find(([word]) => word.test(sheet.lemma(index)))?.[1];
    const read = /^(?:read|reading)$/u.test(sheet.lemma(index)) && sheet.lower(index + 1) !== 'from';
    if (value === undefined && !read) continue;
    const near = [1, 2, 3, 4].find((back) => RIGHTS.test(sheet.lemma(index - back)));
    const noun = /^(?:right|permission|scope|privilege)s?$/u.test(sheet.lower(index + 1));
    if (near === undefined && !noun) continue;
    if (near !== undefined && sheet.lemma(index - near) === 'with' && !noun) continue;
    let end = index + 1;
    while (
      /^(?:right|permission|scope|privilege|user|users|data|content|chats|the|of|everything|anything|people|evidence|audit|feed|activities|things)s?$/u.test(
        sheet.lower(end),
      )
    )
      end += 1;
    sheet.takeRange(near === undefined ? index : index - near, end, 'condition');
    const condition: Condition = {
      kind: 'equals',
      field: 'anthropic.audit.scopes',
      values: value === undefined ? READ_SCOPES : [value],
    };
    return [{ condition, from: index, to: end }];
  }
  return [];
};

export const readSpecial = (sheet: Sheet, from: number, to: number): FoundCondition[] => [
  ...scopes(sheet, from, to),
  ...seats(sheet, from, to),
  ...statuses(sheet, from, to),
  ...methods(sheet, from, to),
  ...clients(sheet, from, to),
  ...hosting(sheet, from, to),
];
