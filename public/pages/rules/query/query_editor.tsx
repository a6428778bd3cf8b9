import React, { useMemo } from 'react';
import { FallbackBoundary } from '../../../components/fallback_boundary/fallback_boundary';
import { findEsqlEditor } from '../../../kibana/esql_editor';
import { testIds } from '../../../test_ids';
import { PlainQueryEditor } from './plain_query_editor';

interface QueryEditorProps {
  query: string;
  onChange(query: string): void;
}

/** Kibana's own editor where it is there and works, else a plain one. */
export const QueryEditor = ({ query, onChange }: QueryEditorProps) => {
  const Editor = useMemo(() => findEsqlEditor(), []);
  const plain = <PlainQueryEditor query={query} onChange={onChange} />;
  if (Editor === undefined) return plain;
  return (
    <FallbackBoundary fallback={plain}>
      <Editor
        query={{ esql: query }}
        onTextLangQueryChange={({ esql }) => onChange(esql)}
        // The preview follows by itself.
        onTextLangQuerySubmit={() => Promise.resolve()}
        dataTestSubj={testIds.rules.queryInput}
        isCodeEditorExpanded
        expandCodeEditor={() => undefined}
        hideMinimizeButton
        hideRunQueryText
        hideRunQueryButton
        hideQueryHistory
        editorIsInline
        hasOutline
      />
    </FallbackBoundary>
  );
};
