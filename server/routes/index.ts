export { ALL_ROUTES } from './all_routes';
export { defineRoute } from './define_route';
export type { RouteDefinition, RouteInput } from './define_route';
export { registerRoutes } from './register_routes';
export type { RouteServices } from './route_services';
