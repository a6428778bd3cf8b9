export { getSettingsRoute } from './get_settings_route';
export { readSeenRoute } from './read_seen_route';
export { updateSettingsRoute } from './update_settings_route';
