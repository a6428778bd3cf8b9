import { AUDIT_INDEX_PATTERN } from '../../common/names';
import type { Capabilities, DataViews } from './contracts';

/** Shown in lists of data views. */
const NAME = 'Claude audit feed';

/**
 * Makes a data view for the feed if Kibana has none at all. Before 8.13, Discover without any data view asks for one
 * instead of running the ES|QL that it was opened with.
 *
 * Never fails: who may not save data views, or meets an error, is asked by Discover as before.
 */
export const ensureDataView = async ({
  capabilities,
  dataViews,
}: {
  capabilities: Capabilities;
  dataViews: DataViews | undefined;
}): Promise<void> => {
  if (dataViews === undefined || capabilities['indexPatterns']?.['save'] !== true) return;
  try {
    if (await dataViews.hasData.hasUserDataView()) return;
    await dataViews.createAndSave({
      title: AUDIT_INDEX_PATTERN,
      name: NAME,
      timeFieldName: '@timestamp',
      // The first source has just been added; its stream comes with its first event.
      allowNoIndex: true,
    });
  } catch {
    // Somebody else may have made the same one meanwhile; what is missing, Discover asks for.
  }
};
