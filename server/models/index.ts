export { createModelServices } from './create_model_services';
export type { ModelServices } from './create_model_services';
export { isSure } from './is_sure';
export type { ModelSettings } from './model_settings';
export { readModelSettings } from './read_model_settings';
export type { ModelConfig } from './read_model_settings';
