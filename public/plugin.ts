import { i18n } from '@kbn/i18n';
import { PLUGIN_ID, PLUGIN_NAME } from '../common/names';
import type { CoreSetup } from './kibana/contracts';

/**
 * Page-load part. Kibana evaluates it on every page, also on the login page, so it only registers the application and
 * leaves everything else to a chunk that is fetched when somebody opens it.
 */
export class ClaudeActivityPlugin {
  setup(core: CoreSetup): void {
    core.application.register({
      id: PLUGIN_ID,
      title: PLUGIN_NAME,
      euiIconType: 'logoSecurity',
      // Kibana's own Security category, told by its value: importing it would tie the bundle to core's.
      category: {
        id: 'securitySolution',
        label: i18n.translate('core.ui.securityNavList.label', { defaultMessage: 'Security' }),
        euiIconType: 'logoSecurity',
        order: 4000,
      },
      order: 9000,
      deepLinks: [
        {
          id: 'sources',
          title: i18n.translate('claudeActivity.deepLinks.sources', { defaultMessage: 'Sources' }),
          path: '/sources',
        },
      ],
      mount: async (params) => {
        const [[coreStart, plugins], { renderApplication }] = await Promise.all([
          core.getStartServices(),
          import('./application'),
        ]);
        return renderApplication({ core: coreStart, plugins, params });
      },
    });
  }

  start(): void {}

  stop(): void {}
}
