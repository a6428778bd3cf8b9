/** Small words between the two ends of a span of hours, in all the languages. */
const FROM = String.raw`(?:von|zwischen|van|tussen|de|desde las|de las|entre las|entre les|entre|das|dalle|dalle ore|tra le|fra le|od|od godziny|między|pomiędzy|miedzy|the hours)`;
const TO = String.raw`(?:bis|und|tot|en|a las|y las|a|à|et|até|às|as|e|y|alle|alle ore|e le|do|a)`;
const HOUR = String.raw`(\d{1,2})(?:[:.h](\d{2}))?(?:\s*(?:uhr|uur|horas|heures|ore|godz\.?|hrs?|h)(?!\p{L}))?`;

const SPAN = new RegExp(String.raw`(?<!\p{L})${FROM}\s+${HOUR}\s+${TO}\s+${HOUR}(?![\p{L}\p{N}])`, 'giu');
const SINGLE = /(?<![\d:.,])(\d{1,2})\s?(?:uhr|uur|h|horas en punto)(?![\p{L}\p{N}])/giu;
const ZONE = /(?<!\p{L})(?:hora de|heure de|horário de|ora di|tijd van|czasu)\s+(\p{Lu}[\p{L}]+)/gu;

const clock = (hour: string, minute = '00'): string => `${hour.padStart(2, '0')}:${minute}`;

/**
 * Puts spans of hours into clock times: "zwischen 23 Uhr und 5 Uhr", "de 8 a 18", "entre 22h et 6h30". A span of anything
 * else than hours of a day ("de 30 a 50") stays.
 */
export const writeClocks = (text: string): string =>
  text
    .replace(SPAN, (written, from: string, fromMinute: string | undefined, to: string, toMinute: string | undefined) =>
      Number(from) > 24 || Number(to) > 24 ? written : `between ${clock(from, fromMinute)} and ${clock(to, toMinute)}`,
    )
    .replace(SINGLE, (written, hour: string) => (Number(hour) > 24 ? written : clock(hour)))
    .replace(ZONE, '$1 time');
