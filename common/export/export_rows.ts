import { actorWords } from '../activity/actor_words';
import { eventSentence, sentenceText } from '../activity/event_sentence';
import { readTexts } from '../activity/read_field';
import { csvLine } from './csv_cell';
import type { ExportFormat } from './export_format';

/** An event as it is exported. */
export interface ExportedEvent {
  id: string;
  index: string;
  document: Record<string, unknown>;
}

const SENTENCE = 'sentence';
const ACTOR = 'actor';

/** Columns of the CSV; everything else of an event is in the NDJSON. */
export const CSV_COLUMNS: readonly string[] = [
  '@timestamp',
  SENTENCE,
  'event.action',
  'event.outcome',
  'event.category',
  ACTOR,
  'user.email',
  'user.id',
  'anthropic.audit.actor.type',
  'source.ip',
  'source.geo.country_name',
  'organization.id',
  'organization.name',
  'user.target.email',
  'user.target.id',
  'group.name',
  'anthropic.audit.claude_project_id',
  'anthropic.audit.claude_chat_id',
  'anthropic.audit.mcp_server_id',
  'anthropic.audit.mcp_server_name',
  'anthropic.audit.skill_id',
  'anthropic.audit.skill_name',
  'file.name',
  'user_agent.original',
  'event.id',
  '_index',
];

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

const cellOf = ({ index, document }: ExportedEvent, column: string): string => {
  if (column === SENTENCE) return sentenceText(eventSentence(document));
  if (column === ACTOR) return actorWords(document).label ?? '';
  return column === '_index' ? index : readTexts(document, column).join('; ');
};

/** What stands before the first event. */
export const exportHead = (format: ExportFormat): string =>
  format === 'csv' ? BYTE_ORDER_MARK + csvLine(CSV_COLUMNS) : '';

/** One event as a line, with its end. */
export const exportLine = (format: ExportFormat, event: ExportedEvent): string =>
  format === 'csv'
    ? csvLine(CSV_COLUMNS.map((column) => cellOf(event, column)))
    : `${JSON.stringify({ _index: event.index, _id: event.id, _source: event.document })}\n`;
