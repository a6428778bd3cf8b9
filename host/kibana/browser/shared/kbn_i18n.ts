import { IntlMessageFormat } from 'intl-messageformat';

const LOCALE = 'en';
const formats = new Map<string, IntlMessageFormat>();

/** `@kbn/i18n` without translations: formats the default message. */
export const i18n = {
  translate: (
    id: string,
    {
      defaultMessage,
      values = {},
    }: { defaultMessage: string; values?: Record<string, string | number | Date>; description?: string },
  ): string => {
    if (!id || !defaultMessage) throw new Error(`[I18n] A message needs an id and a default message: ${id}`);
    let format = formats.get(defaultMessage);
    if (!format) {
      format = new IntlMessageFormat(defaultMessage, LOCALE, undefined, { ignoreTag: true });
      formats.set(defaultMessage, format);
    }
    return String(format.format(values));
  },
  getLocale: () => LOCALE,
  getTranslation: () => ({ messages: {}, locale: LOCALE }),
};

export const i18nLoader = {};
