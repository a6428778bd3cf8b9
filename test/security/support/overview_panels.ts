import { overviewPanelCodec } from '../../../common/api/overview';
import type { OverviewPanel } from '../../../common/api/overview';

export const OVERVIEW_PANELS = Object.keys(overviewPanelCodec.keys) as OverviewPanel[];
