import type { AnyRoute } from './any_route';
import { anyRoute } from './any_route';
import { exportActivityRoute, searchActivityRoute, writeActivityQueryRoute } from './activity';
import { listActivityTypesRoute } from './catalogue/list_activity_types_route';
import { countDeadLettersRoute, listDeadLettersRoute, replayDeadLettersRoute } from './dead_letters';
import { readCountsRoute, readFilterOptionsRoute, readPanelRoute } from './overview';
import {
  listLibraryRoute,
  noteInstalledRoute,
  readLibraryRuleRoute,
  renderLibraryRoute,
  tuneRuleRoute,
} from './library';
import { getRetentionRoute, planRetentionRoute, updateRetentionRoute } from './retention';
import { draftRuleRoute, listModelsRoute, previewRuleRoute, readRuleCapabilitiesRoute } from './rules';
import { getSettingsRoute, readSeenRoute, updateSettingsRoute } from './settings';
import {
  cancelBackfillRoute,
  createSourceRoute,
  deleteSourceRoute,
  getSourceRoute,
  listSourcesRoute,
  planSourceDeletionRoute,
  runSourceRoute,
  startBackfillRoute,
  testConnectionRoute,
  updateSourceRoute,
} from './sources';
import { readStatusRoute } from './status/read_status_route';
import { deleteViewRoute, listViewsRoute, saveViewRoute } from './views';

/** Every route of the plugin, under `/internal/claude_activity`. */
export const ALL_ROUTES: readonly AnyRoute[] = [
  anyRoute(readStatusRoute),
  anyRoute(readPanelRoute),
  anyRoute(readCountsRoute),
  anyRoute(readFilterOptionsRoute),
  anyRoute(searchActivityRoute),
  anyRoute(writeActivityQueryRoute),
  anyRoute(listActivityTypesRoute),
  anyRoute(exportActivityRoute),
  anyRoute(listViewsRoute),
  anyRoute(saveViewRoute),
  anyRoute(deleteViewRoute),
  anyRoute(listSourcesRoute),
  anyRoute(getSourceRoute),
  anyRoute(createSourceRoute),
  anyRoute(updateSourceRoute),
  anyRoute(deleteSourceRoute),
  anyRoute(planSourceDeletionRoute),
  anyRoute(runSourceRoute),
  anyRoute(startBackfillRoute),
  anyRoute(cancelBackfillRoute),
  anyRoute(testConnectionRoute),
  anyRoute(countDeadLettersRoute),
  anyRoute(listDeadLettersRoute),
  anyRoute(replayDeadLettersRoute),
  anyRoute(getRetentionRoute),
  anyRoute(planRetentionRoute),
  anyRoute(updateRetentionRoute),
  anyRoute(getSettingsRoute),
  anyRoute(updateSettingsRoute),
  anyRoute(readSeenRoute),
  anyRoute(readRuleCapabilitiesRoute),
  anyRoute(listModelsRoute),
  anyRoute(draftRuleRoute),
  anyRoute(previewRuleRoute),
  anyRoute(listLibraryRoute),
  anyRoute(readLibraryRuleRoute),
  anyRoute(renderLibraryRoute),
  anyRoute(noteInstalledRoute),
  anyRoute(tuneRuleRoute),
];
