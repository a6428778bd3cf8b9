import { Sheet } from '../text/sheet';
import { tokenise } from '../text/tokenise';
import { findAmounts } from './find_amounts';
import { readEntity } from './read_entity';

const read = (text: string): string =>
  findAmounts(new Sheet(tokenise(text)))
    .map(({ operator, value, percent, factor, counts, distinct }) =>
      [
        operator,
        `${String(Math.round(value * 100) / 100)}${percent ? '%' : factor ? 'x' : ''}`,
        distinct ? counts : undefined,
      ]
        .filter((part) => part !== undefined)
        .join(' '),
    )
    .join(', ');

describe('amounts', () => {
  it.each([
    ['30+ chats', '>= 30'],
    ['upwards of two dozen chats', '>= 24'],
    ['a hundred and fifty files', '>= 150'],
    ['more then 3 time', '> 3'],
    ['threshold: 5', '>= 5'],
    ['count_distinct(user.email) > 8', '> 8 @person'],
    ['unique users per IP above 8', '> 8 @person'],
    ['up to 4+ different countries', '>= 4 source.geo.country_iso_code'],
    ['nine out of ten sign-ins', '>= 90%'],
    ['two thirds of the logins', '>= 66.67%'],
    ['a quarter of all logins', '>= 25%'],
    ['a failure ratio above 0.5', '> 50%'],
    ['five times their daily average', '>= 5x'],
    ['ten times as many calls in 24h as it does on an average day', '>= 10x'],
    ['SEC-4821, prio 2', ''],
    ['in 2025', ''],
    ['all three in that order', ''],
    ['AWS account 111122223333', ''],
  ])('of "%s": %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('whom it is counted by', () => {
  it.each<[string, string[] | undefined]>([
    ['per user', ['user.email']],
    ['group by: source IP', ['source.ip']],
    ['for the same user.email', ['user.email']],
    ['by source.ip', ['source.ip']],
    ['from an IP', ['source.ip']],
    ['for one external_client_id', ['anthropic.audit.actor.external_client_id']],
    ['per user and ip', ['user.email', 'source.ip']],
    ['project deletions, whole company', []],
    ['request to delete the whole organization', undefined],
  ])('"%s"', (text, by) => {
    const sheet = new Sheet(tokenise(text));
    expect(readEntity(sheet, 0, sheet.tokens.length, true).by).toEqual(by);
  });
});
