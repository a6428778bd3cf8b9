import React, { useState } from 'react';
import { PREVIEW_DAYS } from '../../../../common/api/rules';
import type { ShownRule } from '../../rules/draft/read_rule';
import { PreviewPanel } from '../../rules/preview/preview_panel';
import { toPreviewRequest } from '../../rules/preview/to_preview_request';
import { usePreview } from '../../rules/preview/use_preview';

/** What the rule would have raised on the organization's own history. */
export const LibraryPreview = ({ rule }: { rule: ShownRule }) => {
  const [days, setDays] = useState(PREVIEW_DAYS);
  const preview = usePreview(toPreviewRequest(rule, rule.query, days));
  return <PreviewPanel preview={preview} days={days} onChangeDays={setDays} />;
};
