import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { auditIndexTemplate, rejectedIndexTemplate } from '../common/ecs';
import { AUDIT_TEMPLATE, REJECTED_TEMPLATE } from '../common/names';
import { writeText } from './write_text';

interface TemplateOptions {
  stack?: string;
  rejected: boolean;
}

const VERSION = /^\d{1,3}\.\d{1,3}(?:\.\d{1,5})?(?:-[\w.-]+)?$/;

const parseVersion = (text: string): string => {
  if (!VERSION.test(text)) throw new InvalidArgumentError('It must be a version such as 8.12.2.');
  return text;
};

const HELP = `
Example: claude-activity template --stack 8.19.0 \\
           | curl -X PUT -H 'content-type: application/json' -d @- "$ELASTICSEARCH_URL/_index_template/${AUDIT_TEMPLATE}"

The app installs both templates by itself; this is for looking at them, and for clusters that are filled in another way.`;

/** Adds `template` to the command line. */
export const registerTemplate = (program: Command): void => {
  program
    .command('template')
    .description('print the index template of the audit data streams, a body for PUT _index_template')
    .option('--stack <version>', 'version of Elasticsearch; by default the newest', parseVersion)
    .option('--rejected', `the template of the dead letters instead (${REJECTED_TEMPLATE})`, false)
    .addHelpText('after', HELP)
    .action(async ({ stack, rejected }: TemplateOptions) => {
      const options = stack === undefined ? {} : { stackVersion: stack };
      const template = rejected ? rejectedIndexTemplate(options) : auditIndexTemplate(options);
      await writeText(process.stdout, `${JSON.stringify(template, null, 2)}\n`);
    });
};
