import { describeDiscover } from './suites/describe_discover';
import { describeEntries } from './suites/describe_entries';
import { describeFilters } from './suites/describe_filters';
import { describeFirstRun } from './suites/describe_first_run';
import { describePanels } from './suites/describe_panels';
import { describeStates } from './suites/describe_states';
import { useStack } from './support/use_stack';

describe('The app in Kibana 8.12', () => {
  const use = useStack('kibana_8_12');
  describeFirstRun(use);
  describeStates(use);
  describePanels(use, { runs: 4 });
  describeDiscover(use);
  describeEntries(use);
  describeFilters(use);
});
