import { useEffect, useRef, useState } from 'react';
import type { ActivityFilters } from '../../../../common/api/activity';
import type { ExportFormat } from '../../../../common/export/export_format';
import { errorSentence } from '../../../api/error_sentence';
import { useServices } from '../../../kibana/services_context';
import { collectFile } from './collect_file';
import { saveFile } from './save_file';
import { strings } from './strings';

export type ExportState =
  | { status: 'idle' }
  | { status: 'running'; progress: { rows: number; total: number } | undefined }
  | { status: 'failed'; message: string }
  | { status: 'done'; rows: number; isCut: boolean };

interface ExportHandle {
  state: ExportState;
  start(format: ExportFormat): void;
  cancel(): void;
}

const TYPES: Readonly<Record<ExportFormat, string>> = { csv: 'text/csv', ndjson: 'application/x-ndjson' };

/** `claude-activity_2026-11-03T0912_2026-11-04T0912.csv`, in UTC. */
const fileName = ({ from, to }: ActivityFilters, format: ExportFormat): string => {
  const [start, end] = [from, to].map((instant) => new Date(instant).toISOString().slice(0, 16).replace(':', ''));
  return `claude-activity_${start}_${end}.${format}`;
};

/** One export at a time; it ends with the page. */
export const useExport = (filters: ActivityFilters): ExportHandle => {
  const { api } = useServices();
  const [state, setState] = useState<ExportState>({ status: 'idle' });
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (format: ExportFormat, abort: AbortController): Promise<ExportState> => {
    const stream = await api.exportActivity({ request: { filters, format }, signal: abort.signal });
    const outcome = await collectFile(stream, {
      type: TYPES[format],
      onProgress: (progress) => setState({ status: 'running', progress }),
    });
    if (!outcome.isComplete) {
      return { status: 'failed', message: outcome.message ?? strings.brokeOff };
    }
    saveFile(outcome.file, fileName(filters, format));
    return { status: 'done', rows: outcome.rows, isCut: outcome.isCut };
  };

  return {
    state,
    start: (format) => {
      const abort = new AbortController();
      running.current = abort;
      setState({ status: 'running', progress: undefined });
      run(format, abort).then(
        (ended) => abort.signal.aborted || setState(ended),
        (thrown: unknown) =>
          abort.signal.aborted || setState({ status: 'failed', message: errorSentence(thrown, strings.unknownError) }),
      );
    },
    cancel: () => {
      running.current?.abort();
      setState({ status: 'idle' });
    },
  };
};
