/** Language of Kibana's interface (`i18n.locale`), so that numbers and words agree; not the browser's. */
export const uiLocale = (): string => document.documentElement.lang || 'en';
