import type { ReactNode } from 'react';
import React from 'react';
import {
  EuiFlexGroup,
  EuiFlexItem,
  EuiIcon,
  EuiListGroup,
  EuiListGroupItem,
  EuiPageTemplate,
  EuiSpacer,
  EuiTitle,
  useEuiFontSize,
} from '@elastic/eui';
import { useLocation } from 'react-router-dom';
import { useServices } from '../../kibana/services_context';
import { PATHS } from '../../paths';
import { testIds } from '../../test_ids';
import { strings } from './strings';
import { usePageLink } from './use_page_link';

const SIDEBAR_WIDTH_PX = 248;
/** The window without Kibana's headers; newer versions keep that height under the first name. */
const MIN_HEIGHT =
  'var(--kbn-application--content-height, calc(100vh - var(--kbnAppHeadersOffset, var(--euiFixedHeadersOffset, 0px))))';

const PAGES = [
  { path: PATHS.overview, name: strings.overview, testId: testIds.navigation.overview },
  { path: PATHS.activity, name: strings.activity, testId: testIds.navigation.activity },
  { path: PATHS.createRule, name: strings.createRule, testId: testIds.navigation.createRule, isForRules: true },
  { path: PATHS.library, name: strings.library, testId: testIds.navigation.library },
  { path: PATHS.settings, name: strings.settings, testId: testIds.navigation.settings },
  { path: PATHS.sources, name: strings.sources, testId: testIds.navigation.sources },
];

/** Whether the app has a page: links to one that isn't there are not offered. */
export const hasPage = (wanted: string): boolean => PAGES.some(({ path }) => path === wanted);

/** Side navigation and the place for the page, like the pages of Kibana Security. */
export const PageFrame = ({ children }: { children: ReactNode }) => {
  const { pathname } = useLocation();
  const { canManageRules } = useServices();
  const pageLink = usePageLink();
  const { fontSize } = useEuiFontSize('s');
  // Without a slash at the end of the address, Kibana's history has an empty path.
  const isHere = (path: string): boolean =>
    path === PATHS.overview ? ['', PATHS.overview].includes(pathname) : pathname.startsWith(path);
  return (
    <EuiPageTemplate
      // Kibana's body leaves room for its headers already.
      offset={0}
      grow={false}
      minHeight={MIN_HEIGHT}
      restrictWidth={false}
      paddingSize="l"
      // Wide tables scroll inside; without this they would widen the page.
      mainProps={{ style: { minWidth: 0 } }}
      data-test-subj={testIds.app}
    >
      <EuiPageTemplate.Sidebar sticky paddingSize="l" minWidth={SIDEBAR_WIDTH_PX}>
        <EuiFlexGroup gutterSize="m" alignItems="center" responsive={false}>
          <EuiFlexItem grow={false}>
            <EuiIcon type="logoSecurity" size="l" aria-hidden />
          </EuiFlexItem>
          <EuiFlexItem>
            <EuiTitle size="xs">
              <div>{strings.appName}</div>
            </EuiTitle>
          </EuiFlexItem>
        </EuiFlexGroup>
        <EuiSpacer size="l" />
        <nav aria-label={strings.navigation}>
          <EuiListGroup maxWidth={false} style={{ padding: 0 }}>
            {PAGES.filter(({ isForRules }) => canManageRules || isForRules !== true).map(({ path, name, testId }) => (
              <EuiListGroupItem
                key={path}
                label={<span style={{ fontSize }}>{name}</span>}
                color="text"
                isActive={isHere(path)}
                aria-current={isHere(path) ? 'page' : undefined}
                data-test-subj={testId}
                {...pageLink(path)}
              />
            ))}
          </EuiListGroup>
        </nav>
      </EuiPageTemplate.Sidebar>
      {children}
    </EuiPageTemplate>
  );
};
