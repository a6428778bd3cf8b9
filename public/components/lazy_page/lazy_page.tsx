import type { ComponentType } from 'react';
import React, { lazy, Suspense } from 'react';
import { EuiPageTemplate, EuiSkeletonText } from '@elastic/eui';

const SKELETON_LINES = 10;

/** A page whose code is loaded when it is opened: the overview must not wait for it. */
export const lazyPage = (load: () => Promise<ComponentType>): ComponentType => {
  const Page = lazy(async () => ({ default: await load() }));
  const LazyPage = () => (
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
  return LazyPage;
};
