import { describeLibrary } from '../../browser/suites/describe_library';
import type { KibanaUse } from '../support/use_kibana';

const BULK_ACTION = '/api/detection_engine/rules/_bulk_action';
const CLEAN_UP_MS = 120_000;

/** The same library on Kibana's own rule APIs; its rules go again, or they would run until the end of the tests. */
export const describeLibraryInKibana = (use: KibanaUse): void => {
  describe('The library in Kibana itself', () => {
    afterAll(
      () =>
        use.stack.asSuperuser.expectOk('POST', BULK_ACTION, {
          action: 'delete',
          query: 'alert.attributes.params.ruleId: claude-activity-*',
        }),
      CLEAN_UP_MS,
    );
    // What others see is tried on the host, where the console holds no lines of Kibana's own.
    describeLibrary(use, { enableAll: false, withAnalyst: false });
  });
};
