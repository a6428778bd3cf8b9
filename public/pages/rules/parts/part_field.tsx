import React from 'react';
import { EuiFieldNumber, EuiFieldText, EuiSelect } from '@elastic/eui';
import type { Field, Severity } from '../../../../common/rule_authoring/intent';
import { severityStrings } from '../../../components/severity_badge/strings';
import { testIds } from '../../../test_ids';
import { ENTITIES } from './entities';
import type { IntentPart } from './intent_part';
import { entityText } from './part_text';

interface PartFieldProps {
  part: IntentPart;
  value: string;
  isInvalid: boolean;
  onChange(value: string): void;
}

const SEVERITIES: readonly Severity[] = ['low', 'medium', 'high', 'critical'];

/** The usual entities, and the one that the intent has. */
const entityOptions = (current: readonly Field[]): Array<{ value: string; text: string }> => {
  const written = ENTITIES.map((fields) => JSON.stringify(fields));
  const all = written.includes(JSON.stringify(current)) ? ENTITIES : [current, ...ENTITIES];
  return all.map((fields) => ({ value: JSON.stringify(fields), text: entityText(fields) }));
};

/** The field that fits what a part is. */
export const PartField = ({ part, value, isInvalid, onChange }: PartFieldProps) => {
  const common = {
    compressed: true,
    value,
    isInvalid,
    autoFocus: true,
    onChange: ({ target }: React.ChangeEvent<HTMLInputElement | HTMLSelectElement>) => onChange(target.value),
    'data-test-subj': testIds.rules.partInput,
  };
  switch (part.kind) {
    case 'entity':
      return <EuiSelect {...common} options={entityOptions(part.value)} />;
    case 'severity':
      return (
        <EuiSelect {...common} options={SEVERITIES.map((name) => ({ value: name, text: severityStrings[name] }))} />
      );
    case 'number':
      return <EuiFieldNumber {...common} min={0} step="any" />;
    case 'duration':
    case 'time_zone':
      return <EuiFieldText {...common} maxLength={64} />;
  }
};
