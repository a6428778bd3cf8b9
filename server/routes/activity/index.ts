export { exportActivityRoute } from './export_activity_route';
export { searchActivityRoute } from './search_activity_route';
export { writeActivityQueryRoute } from './write_activity_query_route';
