export { exportActivityRoute } from './export_activity_route';
export { searchActivityRoute } from './search_activity_route';
