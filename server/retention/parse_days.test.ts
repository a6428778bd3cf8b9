import { parseDays } from './parse_days';

it.each([
  ['90d', 90],
  ['36h', 1.5],
  ['1440m', 1],
  ['86400s', 1],
  ['43200000ms', 0.5],
  ['7', undefined],
  ['1w', undefined],
  ['', undefined],
])('"%s" are %s days', (text, days) => {
  expect(parseDays(text)).toBe(days);
});
