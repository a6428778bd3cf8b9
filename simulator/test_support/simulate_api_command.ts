import { Command } from 'commander';
import { registerSimulateApi } from '../register_simulate_api';

/** The command alone, as a process of its own. */
const program = new Command('claude-activity');
registerSimulateApi(program);
void program.parseAsync();
