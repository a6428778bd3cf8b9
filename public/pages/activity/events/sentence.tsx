import React from 'react';
import type { SentencePart } from '../../../../common/activity/event_sentence';
import { PIVOT_FIELDS } from '../../../../common/overview/pivot_fields';
import { EntityMenu } from '../entity/entity_menu';

/** An event as a sentence whose values are menus. */
export const Sentence = ({ parts }: { parts: readonly SentencePart[] }) => (
  <span style={{ overflowWrap: 'anywhere' }}>
    {parts.map(({ text, field, value, origin }, position) =>
      field !== undefined && value !== undefined && PIVOT_FIELDS.has(field) ? (
        <EntityMenu key={position} text={text} field={field} value={value} origin={origin} />
      ) : (
        <React.Fragment key={position}>{text}</React.Fragment>
      ),
    )}
  </span>
);
