import type { ReactNode } from 'react';
import React, { useState } from 'react';
import { EuiFlexGroup, EuiFlexItem, EuiIcon, EuiPageTemplate, EuiSideNav, EuiSpacer, EuiTitle } from '@elastic/eui';
import { useLocation } from 'react-router-dom';
import { PATHS } from '../../paths';
import { testIds } from '../../test_ids';
import { strings } from './strings';
import { usePageLink } from './use_page_link';

const SIDEBAR_WIDTH_PX = 248;

/** Side navigation and the place for the page, like the pages of Kibana Security. */
export const PageFrame = ({ children }: { children: ReactNode }) => {
  const { pathname } = useLocation();
  const pageLink = usePageLink();
  const [isOpenOnMobile, setIsOpenOnMobile] = useState(false);

  const item = ({ path, name, testId }: { path: string; name: string; testId: string }) => ({
    id: path,
    name,
    isSelected: path === PATHS.overview ? pathname === path : pathname.startsWith(path),
    'data-test-subj': testId,
    ...pageLink(path),
  });

  return (
    <EuiPageTemplate restrictWidth={false} paddingSize="l" data-test-subj={testIds.app}>
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
        <EuiSideNav
          aria-label={strings.navigation}
          mobileTitle={strings.openNavigation}
          isOpenOnMobile={isOpenOnMobile}
          toggleOpenOnMobile={() => setIsOpenOnMobile(!isOpenOnMobile)}
          items={[
            {
              id: 'pages',
              name: '',
              items: [
                item({ path: PATHS.overview, name: strings.overview, testId: testIds.navigation.overview }),
                item({ path: PATHS.sources, name: strings.sources, testId: testIds.navigation.sources }),
              ],
            },
          ]}
        />
      </EuiPageTemplate.Sidebar>
      {children}
    </EuiPageTemplate>
  );
};
