export { listLibraryRoute } from './list_library_route';
export { noteInstalledRoute } from './note_installed_route';
export { readLibraryRuleRoute } from './read_library_rule_route';
export { renderLibraryRoute } from './render_library_route';
export { tuneRuleRoute } from './tune_rule_route';
