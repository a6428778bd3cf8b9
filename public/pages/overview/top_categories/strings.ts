import { i18n } from '@kbn/i18n';

export const strings = {
  title: i18n.translate('claudeActivity.topCategories.title', { defaultMessage: 'Top categories' }),
  definition: i18n.translate('claudeActivity.topCategories.definition', {
    defaultMessage:
      'Events by category (event.category). An event of two categories counts in both. Click one to see only its events.',
  }),
  column: i18n.translate('claudeActivity.topCategories.column', { defaultMessage: 'Category' }),
};
