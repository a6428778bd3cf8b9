import type { Sheet } from '../text/sheet';

const NAME_LEADS = [
  'call it',
  'call the rule',
  'call this',
  'call this rule',
  'name it',
  'name the rule',
  'name this rule',
  'titled',
  'title it',
  'title',
  'rule name',
  'named it',
  'with the name',
  'under the name',
  'name of the rule',
  'named',
  'name should be',
  'name this',
  'label it',
  'call that one',
  'call that rule',
  'rule title',
  'the title be',
  'give it the name',
  'its name should be',
  'rule called',
  'a rule called',
  'rule named',
  'detection called',
  'nenn sie',
  'nenne sie',
  'llámala',
  'llámalo',
  'nomme la',
  'call them',
  'it shall be called',
];

export const readName = (sheet: Sheet, text: string): string | undefined => {
  for (const lead of NAME_LEADS) {
    const words = lead.split(' ');
    for (let index = 0; index + words.length <= sheet.tokens.length; index += 1) {
      if (!words.every((word, at) => sheet.lower(index + at) === word)) continue;
      const before = sheet.lower(index - 1);
      const own = /^(?:|[.,;:\n(!-]|and|rule|it|alert|detection|please|pls)$/u.test(before);
      if (/^(?:named|titled|title|named it)$/u.test(lead) && !own) continue;
      let at = index + words.length;
      while (/^[:="-]$/u.test(sheet.lower(at)) || sheet.lower(at) === 'is' || sheet.lower(at) === 'as') at += 1;
      const token = sheet.at(at);
      if (token === undefined) continue;
      if (token.kind === 'quoted') {
        sheet.takeRange(index, at + 1, 'meta');
        return token.text.trim();
      }
      // Without quotes only where it can't be a condition: "call it Organization wipe", not "skill named x".
      if (
        !/^(?:call|name|title|label|rule|nenn|nenne|llámala|llámalo|nomme)\b/u.test(lead) ||
        lead === 'title' ||
        lead === 'rule called' ||
        lead === 'rule named'
      )
        continue;
      const end = sheet.tokens.findIndex((entry, place) => place >= at && /^[.,;\n!()]$/u.test(entry.lower));
      const stop = end < 0 ? sheet.tokens.length : end;
      const last = sheet.at(stop - 1);
      if (last === undefined || stop - at > 8 || stop <= at) continue;
      sheet.takeRange(index, stop, 'meta');
      return text.slice(token.start, last.end).trim();
    }
  }
  return undefined;
};
