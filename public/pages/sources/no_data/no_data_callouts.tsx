import React from 'react';
import { EuiButton, EuiCallOut, EuiLink, EuiSpacer } from '@elastic/eui';
import { useMutation } from '@tanstack/react-query';
import type { Source } from '../../../../common/api/sources';
import { auditDataStream } from '../../../../common/names';
import { errorSentence } from '../../../api/error_sentence';
import { useNow } from '../../../components/relative_time/use_now';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { durationSeconds } from '../source_form/validate_source';
import { useSources } from '../use_sources';
import { strings } from './strings';

const REFRESH_MS = 30_000;
const REDRAW_MS = 10_000;

const NoDataCallout = ({ source, since }: { source: Source; since: string }) => {
  const { formatters, rules, canManageSources } = useServices();
  const nowMs = useNow(REDRAW_MS);
  const { id: sourceId, name, namespace, noDataAfter, health } = source;
  const isRead = health.state === 'healthy';
  const rule = useMutation(() =>
    rules.ensureNoDataRule({
      sourceId,
      name: strings.ruleName(name),
      dataStream: auditDataStream(namespace),
      // As long as the app itself waits before it says so.
      minutes: Math.max(1, Math.round((durationSeconds(noDataAfter) ?? 0) / 60)),
    }),
  );
  const seconds = Math.max(0, (nowMs - Date.parse(since)) / 1000);
  return (
    <>
      <EuiCallOut
        color="warning"
        iconType="warning"
        title={strings.title(name, formatters.duration(seconds))}
        data-test-subj={testIds.sources.noData.callout}
        data-source-id={sourceId}
      >
        <p>{isRead ? strings.isRead : health.message}</p>
        {rule.isError && (
          <p data-test-subj={testIds.sources.noData.error}>
            {strings.failed}: {errorSentence(rule.error, strings.unknownError)}
          </p>
        )}
        {rule.isSuccess && (
          <p>
            {strings.created}{' '}
            <EuiLink href={rule.data.url} data-test-subj={testIds.sources.noData.ruleLink}>
              {strings.open}
            </EuiLink>
          </p>
        )}
        {canManageSources && !rule.isSuccess && (
          <EuiButton
            size="s"
            color="warning"
            iconType="bell"
            isLoading={rule.isLoading}
            onClick={() => rule.mutate()}
            data-test-subj={testIds.sources.noData.createRule}
          >
            {strings.create}
          </EuiButton>
        )}
      </EuiCallOut>
      <EuiSpacer size="l" />
    </>
  );
};

/** Says of which sources nothing new has come for too long, and makes a rule of it; nothing while all is well. */
export const NoDataCallouts = () => {
  const { data } = useSources({ refreshMs: REFRESH_MS });
  return (
    <>
      {data?.sources.map((source) =>
        source.health.noDataSince === null ? null : (
          <NoDataCallout key={source.id} source={source} since={source.health.noDataSince} />
        ),
      )}
    </>
  );
};
