import { describeDiscover } from './suites/describe_discover';
import { describeEntries } from './suites/describe_entries';
import { describeFilters } from './suites/describe_filters';
import { describeFirstRun } from './suites/describe_first_run';
import { describeLiveFeed } from './suites/describe_live_feed';
import { describePanels } from './suites/describe_panels';
import { describePeople } from './suites/describe_people';
import { describeRules } from './suites/describe_rules';
import { describeSettings } from './suites/describe_settings';
import { describeSources } from './suites/describe_sources';
import { describeStates } from './suites/describe_states';
import { describeWithoutEncryptionKey } from './suites/describe_without_encryption_key';
import { useStack } from './support/use_stack';

describe('The app in Kibana 8.12', () => {
  const use = useStack('kibana_8_12');
  describeFirstRun(use);
  describePanels(use, { runs: 4 });
  describeDiscover(use);
  describeEntries(use);
  describeFilters(use);
  describePeople(use);
  describeStates(use);
  describeSources(use);
  describeRules(use);
  describeSettings(use);
  describeWithoutEncryptionKey(use);
  describeLiveFeed(use);
});
