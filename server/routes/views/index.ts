export { deleteViewRoute } from './delete_view_route';
export { listViewsRoute } from './list_views_route';
export { saveViewRoute } from './save_view_route';
