import React, { useState } from 'react';
import { EuiButton, EuiFlexGroup, EuiFlexItem, EuiSelect } from '@elastic/eui';
import type { ModelInfo } from '../../../../common/api/rules';
import { testIds } from '../../../test_ids';
import { strings } from './strings';

interface ModelOfferProps {
  models: readonly [ModelInfo, ...ModelInfo[]];
  onRead(model: ModelInfo): void;
}

/** Why one might want a model, what it would be told, and the button; a choice where there are several. */
export const ModelOffer = ({ models, onRead }: ModelOfferProps) => {
  const [wantedId, setWantedId] = useState(models[0].id);
  const wanted = models.find(({ id }) => id === wantedId) ?? models[0];
  return (
    <EuiFlexGroup gutterSize="m" alignItems="center" justifyContent="spaceBetween" responsive={false} wrap>
      <EuiFlexItem>
        <p>
          {strings.unsure} {strings.sent}
        </p>
      </EuiFlexItem>
      {models.length > 1 && (
        <EuiFlexItem grow={false}>
          <EuiSelect
            compressed
            aria-label={strings.which}
            options={models.map(({ id, name }) => ({ value: id, text: name }))}
            value={wanted.id}
            onChange={({ target }) => setWantedId(target.value)}
          />
        </EuiFlexItem>
      )}
      <EuiFlexItem grow={false}>
        <EuiButton size="s" onClick={() => onRead(wanted)} data-test-subj={testIds.rules.modelRead}>
          {strings.readWith(wanted.name)}
        </EuiButton>
      </EuiFlexItem>
    </EuiFlexGroup>
  );
};
