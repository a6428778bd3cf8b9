import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import type * as DetectionRules from '../common/detection_rules';
import type { DetectionRule } from '../common/detection_rules';
import { parseStackVersion } from '../common/esql';
import type { AuthoringSettings, Draft } from '../common/rule_authoring/intent';
import type * as RuleLibrary from '../scripts/rule_library';
import { toSettings } from './draft_input';
import type * as ListRules from './list_rules';
import { loadWhenNeeded } from './load_when_needed';
import { writeText } from './write_text';

interface RulesOptions {
  stack: string;
  settings?: string;
  only: string[];
}

interface TestOptions extends Omit<RulesOptions, 'settings'> {
  url?: string;
  benignMonth: boolean;
}

const library = loadWhenNeeded<typeof DetectionRules>('../common/detection_rules');
const listing = loadWhenNeeded<typeof ListRules>('./list_rules');
const testing = loadWhenNeeded<typeof RuleLibrary>('../scripts/rule_library');

const DEFAULT_STACK = '8.19.0';

const parseStack = (text: string): string => {
  if (parseStackVersion(text) === undefined) throw new InvalidArgumentError('It must be a version such as 8.19.0.');
  return text;
};

const parseOnly = (text: string, before: readonly string[]): string[] => {
  const { detectionRules, FAMILY_NAMES } = library();
  const isKnown = (FAMILY_NAMES as readonly string[]).includes(text) || detectionRules().some(({ id }) => id === text);
  if (!isKnown) throw new InvalidArgumentError('There is no family and no rule of this name.');
  return [...before, text];
};

const readSettings = async (file: string | undefined): Promise<AuthoringSettings> =>
  file === undefined ? {} : toSettings(JSON.parse(await readFile(file, 'utf8')));

const wantedRules = (only: readonly string[]): DetectionRule[] =>
  library()
    .detectionRules()
    .filter(({ id, family }) => only.length === 0 || only.includes(id) || only.includes(family));

const renderAll = async ({ stack, settings, only }: RulesOptions): Promise<[DetectionRule, Draft][]> => {
  const { renderRule, toStack } = library();
  const target = { stack: toStack(stack), settings: await readSettings(settings) };
  return wantedRules(only).map((rule) => [rule, renderRule(rule, target)]);
};

const whyNot = ({ questions, reason }: Draft): string =>
  questions.length > 0 ? questions.map(({ text }) => text).join(' ') : String(reason);

const exportRules = async (options: RulesOptions): Promise<void> => {
  const rendered = await renderAll(options);
  const bodies = rendered.flatMap(([, { rule }]) => (rule === null ? [] : [`${JSON.stringify(rule)}\n`]));
  for (const [{ id }, draft] of rendered) {
    if (draft.status !== 'rule') process.stderr.write(`Left out ${id}: ${whyNot(draft)}\n`);
  }
  await writeText(process.stdout, bodies.join(''));
};

const testRules = async ({ only, ...options }: TestOptions): Promise<void> => {
  const { testLibrary } = testing();
  const isRight = await testLibrary({
    ...options,
    rules: wantedRules(only),
    env: options.url === undefined ? process.env : { ...process.env, ELASTICSEARCH_URL: options.url },
    onProgress: (text) => process.stderr.write(`${text}\n`),
    write: (text) => writeText(process.stdout, text),
  });
  if (!isRight) process.exitCode = 1;
};

const SETTINGS_HELP =
  'JSON file with what the app keeps in its settings: approved lists, networks, business hours, indices';

const TEST_HELP = `
Needs an Elasticsearch: that of ELASTICSEARCH_URL, else an embedded one is started. What the test stores there goes away
again.`;

/** Adds `rules list`, `rules export` and `rules test` to the command line. */
export const registerRules = (program: Command): void => {
  const rules = program.command('rules').description('the library of detection rules');
  const withOptions = (command: Command): Command =>
    command
      .option('--stack <version>', 'version of the Elastic Stack that the rules are for', parseStack, DEFAULT_STACK)
      .option('--only <name>', 'only this family or rule; may be given several times', parseOnly, []);

  withOptions(rules.command('list', { isDefault: true }))
    .description('print the rules as a table, with what is missing where one can not be used yet')
    .option('--settings <file>', SETTINGS_HELP)
    .action(async (options: RulesOptions) => writeText(process.stdout, listing().listRules(await renderAll(options))));

  withOptions(rules.command('export'))
    .description('print bodies for POST /api/detection_engine/rules, one a line')
    .option('--settings <file>', SETTINGS_HELP)
    .action(exportRules);

  withOptions(rules.command('test'))
    .description("run the rules' scenarios on Elasticsearch, and the rules on a month of a benign organization")
    .option('--url <url>', 'an Elasticsearch (ELASTICSEARCH_API_KEY, or _USERNAME and _PASSWORD)')
    .option('--no-benign-month', 'the scenarios only')
    .addHelpText('after', TEST_HELP)
    .action(testRules);
};
