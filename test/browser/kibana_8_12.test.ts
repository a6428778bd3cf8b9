import { describeFirstRun } from './suites/describe_first_run';
import { useStack } from './support/use_stack';

describe('The app in Kibana 8.12', () => {
  const use = useStack('kibana_8_12');
  describeFirstRun(use);
});
