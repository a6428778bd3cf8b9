export { getRetentionRoute } from './get_retention_route';
export { planRetentionRoute } from './plan_retention_route';
export { updateRetentionRoute } from './update_retention_route';
