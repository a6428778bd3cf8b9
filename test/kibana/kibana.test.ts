import { describeEntries } from '../browser/suites/describe_entries';
import { describeFilters } from '../browser/suites/describe_filters';
import { describeFirstRun } from '../browser/suites/describe_first_run';
import { describePanels } from '../browser/suites/describe_panels';
import { describeRetention } from '../browser/suites/describe_retention';
import { describeSources } from '../browser/suites/describe_sources';
import { describeDiscover } from './suites/describe_discover';
import { describePeople } from './suites/describe_people';
import { describeRemoval } from './suites/describe_removal';
import { describeRuleBodies } from './suites/describe_rule_bodies';
import { describeRules } from './suites/describe_rules';
import { describeStored } from './suites/describe_stored';
import { useKibana } from './support/use_kibana';

describe('The plugin in a real Kibana', () => {
  const use = useKibana();
  describeFirstRun(use);
  describeStored(use);
  describePanels(use, { runs: 2 });
  describeEntries(use);
  describeFilters(use);
  describeDiscover(use);
  describePeople(use);
  describeRules(use);
  describeRuleBodies(use);
  describeSources(use);
  describeRetention(use);
  describeRemoval(use);
});
