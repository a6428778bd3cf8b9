import * as t from 'io-ts';

// Names of codecs are what a refusal shows as "expected …".

/** A string whose length (UTF-16 units) lies between `min` and `max`. */
export const boundedString = ({ min = 0, max }: { min?: number; max: number }): t.Type<string> => {
  const is = (input: unknown): input is string =>
    typeof input === 'string' && input.length >= min && input.length <= max;
  return new t.Type<string>(
    `a text of ${min} to ${max} characters`,
    is,
    (input, context) => (is(input) ? t.success(input) : t.failure(input, context)),
    t.identity,
  );
};

/** A list of at most `max` elements; a longer one is refused before its elements are looked at. */
export const boundedArray = <Item>(item: t.Type<Item>, { max }: { max: number }): t.Type<Item[]> => {
  const array = t.array(item);
  return new t.Type<Item[]>(
    `a list of at most ${max} values`,
    (input): input is Item[] => array.is(input) && input.length <= max,
    (input, context) =>
      Array.isArray(input) && input.length > max ? t.failure(input, context) : array.validate(input, context),
    t.identity,
  );
};

const ISO_INSTANT_NAME = 'a date and time with offset, such as 2026-11-03T09:12:44Z';
const ISO_INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

const isRealDay = (year: number, month: number, day: number): boolean => {
  // `Date` rolls 30 February over to March; Elasticsearch refuses it, so it is refused here.
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const isIsoInstant = (input: unknown): input is string => {
  if (typeof input !== 'string') return false;
  const [, year, month, day] = ISO_INSTANT.exec(input) ?? [];
  return isRealDay(Number(year), Number(month), Number(day)) && !Number.isNaN(Date.parse(input));
};

/** A date and time with offset, such as `2026-11-03T09:12:44.118Z`. */
export const isoInstant = new t.Type<string>(
  ISO_INSTANT_NAME,
  isIsoInstant,
  (input, context) => (isIsoInstant(input) ? t.success(input) : t.failure(input, context)),
  t.identity,
);
