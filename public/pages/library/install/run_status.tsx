import React from 'react';
import { EuiButton, EuiButtonEmpty, EuiCallOut, EuiFlexGroup, EuiFlexItem, EuiProgress, EuiSpacer } from '@elastic/eui';
import { testIds } from '../../../test_ids';
import { strings } from './strings';
import type { LibraryRun, RunState } from './use_library_run';

/** So many failures are listed; more of them have the same reason. */
const MAX_LISTED = 10;

const titleOf = ({ request, progress, outcome, status }: RunState): string => {
  const isInstall = request.kind === 'install';
  if (status === 'running') {
    return isInstall
      ? strings.installing(progress.done, progress.total)
      : strings.updating(progress.done, progress.total);
  }
  return isInstall ? strings.installed(outcome.done.length) : strings.updated(outcome.done.length);
};

const colorOf = ({ status, outcome }: RunState): 'primary' | 'success' | 'warning' | 'danger' => {
  if (status === 'running') return 'primary';
  if (status === 'failed') return 'danger';
  return outcome.failed.length > 0 || status === 'stopped' ? 'warning' : 'success';
};

/** How far installing or updating is, then what came of it. */
export const RunStatus = ({ run, nameOf }: { run: LibraryRun; nameOf(id: string): string }) => {
  const { state } = run;
  if (state === undefined) return null;
  const { outcome, progress, status, message, request } = state;
  const isRunning = status === 'running';
  return (
    <>
      <EuiCallOut
        color={colorOf(state)}
        title={titleOf(state)}
        role="status"
        data-test-subj={testIds.library.run}
        data-status={status}
        data-done={outcome.done.length}
      >
        {isRunning && <EuiProgress value={progress.done} max={progress.total} size="s" aria-label={titleOf(state)} />}
        {status === 'failed' && (
          <>
            <p>{message}</p>
            <p>{strings.interrupted}</p>
          </>
        )}
        {status === 'stopped' && <p>{strings.stopped}</p>}
        {!isRunning && outcome.unchanged.length > 0 && <p>{strings.unchanged(outcome.unchanged.length)}</p>}
        {outcome.failed.length > 0 && (
          <>
            <p>{strings.failed(outcome.failed.length)}</p>
            <ul data-test-subj={testIds.library.runFailures}>
              {outcome.failed.slice(0, MAX_LISTED).map(({ id, message: reason }) => (
                <li key={id}>
                  {nameOf(id)}: {reason}
                </li>
              ))}
            </ul>
          </>
        )}
        <EuiSpacer size="s" />
        <EuiFlexGroup gutterSize="s" responsive={false}>
          {isRunning && (
            <EuiFlexItem grow={false}>
              <EuiButton size="s" onClick={run.stop} data-test-subj={testIds.library.runStop}>
                {strings.stop}
              </EuiButton>
            </EuiFlexItem>
          )}
          {(status === 'failed' || status === 'stopped') && (
            <EuiFlexItem grow={false}>
              <EuiButton size="s" color={colorOf(state)} onClick={() => run.start(request)}>
                {strings.again}
              </EuiButton>
            </EuiFlexItem>
          )}
          {!isRunning && (
            <EuiFlexItem grow={false}>
              <EuiButtonEmpty
                size="s"
                color={colorOf(state) === 'primary' ? 'primary' : 'text'}
                onClick={run.dismiss}
                data-test-subj={testIds.library.runDismiss}
              >
                {strings.dismiss}
              </EuiButtonEmpty>
            </EuiFlexItem>
          )}
        </EuiFlexGroup>
      </EuiCallOut>
      <EuiSpacer size="l" />
    </>
  );
};
