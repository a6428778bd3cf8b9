import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { parseStackVersion } from '../common/esql';
import type { Draft } from '../common/rule_authoring/intent';
import type * as CheckDraft from './check_draft';
import { toSettings } from './draft_input';
import type * as DraftStream from './draft_stream';
import type { DraftDefaults } from './draft_stream';
import { loadWhenNeeded } from './load_when_needed';
import { writeText } from './write_text';

const checkDraft = loadWhenNeeded<typeof CheckDraft>('./check_draft');
const drafting = loadWhenNeeded<typeof DraftStream>('./draft_stream');

interface DraftOptions {
  stack?: string;
  settings?: string;
  elasticsearch?: string;
  json?: boolean;
}

const parseStack = (text: string): string => {
  if (parseStackVersion(text) === undefined) throw new InvalidArgumentError('It must be a version such as 8.19.0.');
  return text;
};

const readSettings = async (file: string | undefined): Promise<DraftDefaults['settings']> =>
  file === undefined ? {} : toSettings(JSON.parse(await readFile(file, 'utf8')));

const toDefaults = async ({ stack, settings, elasticsearch }: DraftOptions): Promise<DraftDefaults> => ({
  settings: await readSettings(settings),
  stack,
  check: elasticsearch === undefined ? undefined : checkDraft().createCheckDraft(elasticsearch, process.env),
});

const list = (title: string, entries: readonly string[]): string =>
  entries.length === 0 ? '' : `\n${title}\n${entries.map((entry) => `  - ${entry}\n`).join('')}`;

/** A draft for people: what it does, what was assumed, the query. */
const forPeople = (draft: Draft): string => {
  const head =
    draft.status === 'rule'
      ? draft.explanation
      : draft.status === 'refused'
        ? `No rule: ${draft.reason}`
        : `${draft.explanation === '' ? 'Not a rule yet.' : draft.explanation}`;
  const query = draft.status === 'rule' ? `\n${draft.esql}\n` : '';
  return [
    `${head}\n`,
    list(
      'To be answered first:',
      draft.questions.map(({ text }) => text),
    ),
    list(
      'Assumed:',
      draft.assumptions.map(({ text }) => text),
    ),
    list('Not understood:', draft.not_understood),
    query,
  ].join('');
};

const SETTINGS_HELP =
  'JSON file with what the app keeps in its settings: approved lists, networks, business hours, indices';

const HELP = `
Input:  {"id": "1", "prompt": "SSO turned off", "settings": {…}, "stack": "8.19.0"}, one a line; all but the prompt may be left out.
Output: {"id", "status": "rule" | "needs_input" | "refused", "esql", "rule", "explanation", "assumptions", "not_understood",
         "questions", "reason", "ms"}, one a line in the same order. "rule" is a body for POST /api/detection_engine/rules.`;

/** Adds `draft-rule` and `draft-rules` to the command line. */
export const registerDraftRule = (program: Command): void => {
  const withOptions = (command: Command): Command =>
    command
      .option('--stack <version>', 'version of the Elastic Stack that the rule is for; by default 8.19.0', parseStack)
      .option('--settings <file>', SETTINGS_HELP)
      .option(
        '--elasticsearch <url>',
        'also run the query there without reading rows (ELASTICSEARCH_API_KEY, or _USERNAME and _PASSWORD)',
      );

  withOptions(program.command('draft-rule'))
    .description('draft an ES|QL detection rule from a request in plain English')
    .argument('<text>', 'what should raise an alert')
    .option('--json', 'the whole draft as JSON', false)
    .action(async (text: string, options: DraftOptions) => {
      const draft = await drafting().draftOne({ id: null, prompt: text, settings: {} }, await toDefaults(options));
      await writeText(process.stdout, options.json === true ? `${JSON.stringify(draft, null, 2)}\n` : forPeople(draft));
      if (draft.status !== 'rule') process.exitCode = draft.status === 'refused' ? 2 : 3;
    });

  withOptions(program.command('draft-rules'))
    .description('draft rules from requests (NDJSON on standard input) as NDJSON on standard output')
    .addHelpText('after', HELP)
    .action(async (options: DraftOptions) => {
      process.stdout.on('error', () => undefined);
      await drafting().draftStream({
        input: process.stdin,
        output: process.stdout,
        defaults: await toDefaults(options),
        onMalformed: ({ lineNumber, message }) => {
          process.exitCode = 1;
          process.stderr.write(`Line ${lineNumber}: ${message}\n`);
        },
      });
    });
};
