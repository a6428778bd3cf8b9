import React from 'react';
import { EuiSpacer, EuiText } from '@elastic/eui';
import type { PreviewAnswer } from '../../../../common/api/rules';
import { useServices } from '../../../kibana/services_context';
import { PreviewChart } from './preview_chart';
import { PreviewEntities } from './preview_entities';
import { PreviewFigures } from './preview_figures';
import { PreviewNoise } from './preview_noise';
import { PreviewSamples } from './preview_samples';
import { strings } from './strings';

/** A preview that has come: figures, judgement, course over time, for whom, and what there is to know about it. */
export const PreviewBody = ({ answer }: { answer: PreviewAnswer }) => {
  const { formatters } = useServices();
  const { alerts, alertsPerWeek, noise, buckets, range, covered, entities, samples, notes } = answer;
  const sentences = [...(covered.isComplete ? [] : [strings.partly(formatters.dateTime(covered.from))]), ...notes];
  return (
    <>
      <PreviewFigures alerts={alerts} alertsPerWeek={alertsPerWeek} />
      <EuiSpacer size="s" />
      <PreviewNoise noise={noise} />
      {alerts > 0 && (
        <>
          <EuiSpacer size="m" />
          <PreviewChart buckets={buckets} range={range} />
          <EuiSpacer size="m" />
          <PreviewEntities entities={entities} />
          <EuiSpacer size="s" />
          <PreviewSamples samples={samples} />
        </>
      )}
      {sentences.length > 0 && (
        <>
          <EuiSpacer size="s" />
          <EuiText size="xs" color="subdued">
            {sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </EuiText>
        </>
      )}
    </>
  );
};
