import React, { lazy, Suspense } from 'react';
import { EuiPageTemplate, EuiSkeletonText } from '@elastic/eui';

const SKELETON_LINES = 10;

/** Its code is loaded when the page is opened: the overview must not wait for it. */
const Page = lazy(() => import('./activity_page').then(({ ActivityPage: page }) => ({ default: page })));

export const ActivityPage = () => (
  <Suspense
    fallback={
      <EuiPageTemplate.Section>
        <EuiSkeletonText lines={SKELETON_LINES} />
      </EuiPageTemplate.Section>
    }
  >
    <Page />
  </Suspense>
);
