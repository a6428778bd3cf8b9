import { ownEntry } from '../../../own_entry';
import type { Sheet } from '../text/sheet';

const ZONES: Readonly<Record<string, string>> = {
  utc: 'UTC',
  gmt: 'UTC',
  zulu: 'UTC',
  cet: 'Europe/Berlin',
  cest: 'Europe/Berlin',
  est: 'America/New_York',
  edt: 'America/New_York',
  et: 'America/New_York',
  eastern: 'America/New_York',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  pt: 'America/Los_Angeles',
  pacific: 'America/Los_Angeles',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  central: 'America/Chicago',
  mst: 'America/Denver',
  bst: 'Europe/London',
  ist: 'Asia/Kolkata',
  jst: 'Asia/Tokyo',
  sgt: 'Asia/Singapore',
  aest: 'Australia/Sydney',
  mez: 'Europe/Berlin',
};

const CITIES: Readonly<Record<string, string>> = {
  berlin: 'Europe/Berlin',
  london: 'Europe/London',
  paris: 'Europe/Paris',
  madrid: 'Europe/Madrid',
  amsterdam: 'Europe/Amsterdam',
  zurich: 'Europe/Zurich',
  vienna: 'Europe/Vienna',
  dublin: 'Europe/Dublin',
  tokyo: 'Asia/Tokyo',
  singapore: 'Asia/Singapore',
  sydney: 'Australia/Sydney',
  york: 'America/New_York',
  chicago: 'America/Chicago',
  rome: 'Europe/Rome',
  stockholm: 'Europe/Stockholm',
  warsaw: 'Europe/Warsaw',
  mumbai: 'Asia/Kolkata',
  toronto: 'America/Toronto',
  seattle: 'America/Los_Angeles',
  german: 'Europe/Berlin',
  madrileño: 'Europe/Madrid',
  helsinki: 'Europe/Helsinki',
  oslo: 'Europe/Oslo',
  copenhagen: 'Europe/Copenhagen',
  prague: 'Europe/Prague',
  lisbon: 'Europe/Lisbon',
  brussels: 'Europe/Brussels',
  denver: 'America/Denver',
  boston: 'America/New_York',
};

/** Regions of the IANA data base of time zones. */
const REGIONS = /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)$/u;

/** "Europe/Zurich", in one piece or three. */
const ianaAt = (sheet: Sheet, index: number): { zone: string; indices: number[] } | undefined => {
  const text = sheet.at(index)?.text ?? '';
  if (!REGIONS.test(text)) return undefined;
  const next = sheet.at(index + 1);
  if (next?.kind === 'path') return { zone: `${text}${next.text}`, indices: [index, index + 1] };
  const city = sheet.at(index + 2);
  return next?.text === '/' && city?.kind === 'word' && /^\p{Lu}/u.test(city.text)
    ? { zone: `${text}/${city.text}`, indices: [index, index + 1, index + 2] }
    : undefined;
};

/** The time zone that a request names in full, wherever it stands; its words are used up, so that no place is read in it. */
export const takeNamedZone = (sheet: Sheet): string | undefined => {
  for (const { index } of sheet.tokens) {
    const found = ianaAt(sheet, index);
    if (found === undefined) continue;
    sheet.take(found.indices, 'condition');
    return found.zone;
  }
  return undefined;
};

export const zoneNear = (sheet: Sheet, from: number, to: number): { zone: string; indices: number[] } | undefined => {
  for (let index = Math.max(0, from - 3); index < Math.min(to + 7, sheet.tokens.length); index += 1) {
    const token = sheet.at(index);
    if (token === undefined) continue;
    const zone = ownEntry(ZONES, token.lower);
    if (zone !== undefined && (/^[A-Z]/u.test(token.text) || token.lower === 'utc' || token.lower.length > 2))
      return { zone, indices: [index] };
    const city = ownEntry(CITIES, token.lower);
    if (city !== undefined && /^(?:time|zone|local|ortszeit|\))$/u.test(sheet.lower(index + 1)))
      return { zone: city, indices: [index, index + 1] };
  }
  return undefined;
};
