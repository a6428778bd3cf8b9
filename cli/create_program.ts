import { Command } from 'commander';
import { registerSimulateApi } from '../simulator';
import { registerDraftRule } from './register_draft_rule';
import { registerNormalize } from './register_normalize';
import { registerPack } from './register_pack';
import { registerRules } from './register_rules';
import { registerTemplate } from './register_template';

/** The command `claude-activity` with all that it can do. */
export const createProgram = (): Command => {
  const program = new Command('claude-activity')
    .description(
      'The Claude audit feed on the command line, with the same code as the Kibana app. Commands read standard input and write standard output; messages go to standard error.',
    )
    .showHelpAfterError();
  registerNormalize(program);
  registerTemplate(program);
  registerDraftRule(program);
  registerRules(program);
  registerPack(program);
  registerSimulateApi(program);
  return program;
};
