import type { Condition } from '../../intent';
import { findPhrases } from '../text/match_phrase';
import type { Sheet } from '../text/sheet';
import type { FoundCondition } from './found_condition';
import { deniedBefore } from './read_literals';

const AGENT = 'user_agent.original';

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

export const clients = (sheet: Sheet, from: number, to: number): FoundCondition[] => {
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
