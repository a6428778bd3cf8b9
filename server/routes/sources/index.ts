export { createSourceRoute } from './create_source_route';
export { deleteSourceRoute } from './delete_source_route';
export { getSourceRoute } from './get_source_route';
export { listSourcesRoute } from './list_sources_route';
export { runSourceRoute } from './run_source_route';
export { testConnectionRoute } from './test_connection_route';
export { updateSourceRoute } from './update_source_route';
