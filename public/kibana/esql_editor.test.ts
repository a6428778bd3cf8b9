import { findEsqlEditor } from './esql_editor';

const editor = (): null => null;

const pageWith = (bundles: Record<string, object | Error>): object => ({
  __kbnBundles__: {
    has: (key: string) => key in bundles,
    get: (key: string) => {
      const bundle = bundles[key];
      if (bundle instanceof Error) throw bundle;
      return bundle;
    },
  },
});

describe('Kibana’s ES|QL editor', () => {
  it.each([
    ['plugin/esql/public', 'ESQLLangEditor'],
    ['plugin/textBasedLanguages/public', 'TextBasedLangEditor'],
  ])('is found where %s exports it', (bundle, name) => {
    expect(findEsqlEditor(pageWith({ [bundle]: { [name]: editor } }))).toBe(editor);
  });

  it.each([
    ['the page has no bundles', {}],
    ['no plugin has it', pageWith({ 'plugin/other/public': {} })],
    ['the plugin exports something else', pageWith({ 'plugin/esql/public': { ESQLLangEditor: 'text' } })],
    ['the plugin is not there yet', pageWith({ 'plugin/esql/public': new Error('Failed to require') })],
  ])('is missed without an error when %s', (_case, page) => {
    expect(findEsqlEditor(page)).toBeUndefined();
  });
});
