export { draftRuleRoute } from './draft_rule_route';
export { listModelsRoute } from './list_models_route';
export { previewRuleRoute } from './preview_rule_route';
export { readRuleCapabilitiesRoute } from './read_rule_capabilities_route';
