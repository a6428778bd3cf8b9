import type { ComponentType } from 'react';

/** What the editors of 8.12 and of 9.x take; each ignores what it doesn't know. */
export interface EsqlEditorProps {
  query: { esql: string };
  onTextLangQueryChange(query: { esql: string }): void;
  onTextLangQuerySubmit(): Promise<void>;
  dataTestSubj: string;
  /** 8.12 to 8.14: all lines are shown, not one. */
  isCodeEditorExpanded: true;
  expandCodeEditor(isExpanded: boolean): void;
  hideMinimizeButton: true;
  /** From 8.13 on: no button or text for running it; that is the page's matter. */
  hideRunQueryText: true;
  hideRunQueryButton: true;
  hideQueryHistory: true;
  editorIsInline: true;
  hasOutline: true;
}

/** Plugins that have had the editor, newest first. None has it in a contract, only among what its bundle exports. */
const HOMES = [
  { bundle: 'plugin/esql/public', name: 'ESQLLangEditor' },
  { bundle: 'plugin/textBasedLanguages/public', name: 'TextBasedLangEditor' },
];

interface Bundles {
  has(key: string): boolean;
  get(key: string): unknown;
}

const isBundles = (value: unknown): value is Bundles =>
  typeof value === 'object' && value !== null && 'has' in value && 'get' in value;

/** Kibana's own ES|QL editor where a plugin of this Kibana exports it; its code is fetched when it is drawn. */
export const findEsqlEditor = (page: object = window): ComponentType<EsqlEditorProps> | undefined => {
  const bundles: unknown = (page as Readonly<Record<string, unknown>>)['__kbnBundles__'];
  if (!isBundles(bundles)) return undefined;
  for (const { bundle, name } of HOMES) {
    // A bundle that is known may still not have been started; then asking for it throws.
    try {
      const found = bundles.has(bundle) ? (bundles.get(bundle) as Readonly<Record<string, unknown>>)[name] : undefined;
      if (typeof found === 'function') return found as ComponentType<EsqlEditorProps>;
    } catch {
      continue;
    }
  }
  return undefined;
};
