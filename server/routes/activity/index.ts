export { searchActivityRoute } from './search_activity_route';
