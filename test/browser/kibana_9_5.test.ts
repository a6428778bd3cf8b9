import { describeAccessibility } from './suites/describe_accessibility';
import { describeActivity } from './suites/describe_activity';
import { describeEntries } from './suites/describe_entries';
import { describeFilters } from './suites/describe_filters';
import { describeFirstRun } from './suites/describe_first_run';
import { describeLibrary } from './suites/describe_library';
import { describePanels } from './suites/describe_panels';
import { describeRetention } from './suites/describe_retention';
import { describeRules } from './suites/describe_rules';
import { describeSettings } from './suites/describe_settings';
import { describeSourceForm } from './suites/describe_source_form';
import { describeSources } from './suites/describe_sources';
import { useStack } from './support/use_stack';

/** What the libraries of a Kibana can break; what only the server answers is tried in the other profile. */
describe('The app in Kibana 9.5', () => {
  const use = useStack('kibana_9_5');
  describeFirstRun(use);
  describePanels(use, { runs: 1 });
  describeEntries(use);
  describeActivity(use);
  describeFilters(use);
  describeSources(use);
  describeRetention(use);
  describeSourceForm(use);
  describeRules(use);
  describeSettings(use);
  describeLibrary(use);
  describeAccessibility(use);
});
