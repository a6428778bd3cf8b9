export { readCountsRoute } from './read_counts_route';
export { readFilterOptionsRoute } from './read_filter_options_route';
export { readPanelRoute } from './read_panel_route';
