import {
  EuiAvatar,
  EuiCollapsibleNav,
  EuiCollapsibleNavGroup,
  EuiEmptyPrompt,
  EuiGlobalToastList,
  EuiHeader,
  EuiHeaderBreadcrumbs,
  EuiHeaderLogo,
  EuiHeaderSectionItem,
  EuiHeaderSectionItemButton,
  EuiIcon,
  EuiListGroup,
} from '@elastic/eui';
import React, { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { BehaviorSubject } from 'rxjs';
import type { InjectedMetadata } from '../../rendering/injected_metadata';
import type { Breadcrumb } from './create_chrome';
import type { Core } from './create_core';
import type { MountPoint } from './create_toasts';

function useSubject<T>(subject: BehaviorSubject<T>): T {
  const [value, setValue] = useState(subject.value);
  useEffect(() => {
    const subscription = subject.subscribe(setValue);
    return () => subscription.unsubscribe();
  }, [subject]);
  return value;
}

const Content = ({ content }: { content: string | MountPoint | undefined }) => {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => (ref.current && typeof content === 'function' ? content(ref.current) : undefined), [content]);
  return typeof content === 'function' ? <div ref={ref} /> : <>{content}</>;
};

const Toasts = ({ core }: { core: Core }) => {
  const toasts = useSubject(core.toasts.get$());
  return (
    <EuiGlobalToastList
      data-test-subj="globalToastList"
      toastLifeTimeMs={10_000}
      dismissToast={({ id }) => core.toasts.remove(id)}
      toasts={toasts.map(({ title, text, ...toast }) => ({
        'data-test-subj': 'euiToastHeader',
        ...toast,
        title: <Content content={title} />,
        text: <Content content={text} />,
      }))}
    />
  );
};

const Navigation = ({ core }: { core: Core }) => {
  const [isOpen, setIsOpen] = useState(false);
  const byCategory = new Map<string, ReturnType<typeof core.application.visibleApps>>();
  for (const app of core.application.visibleApps()) {
    const label = app.category?.label ?? 'Analytics';
    byCategory.set(label, [...(byCategory.get(label) ?? []), app]);
  }
  return (
    <EuiCollapsibleNav
      id="collapsibleNav"
      aria-label="Primary"
      isOpen={isOpen}
      onClose={() => setIsOpen(false)}
      button={
        <EuiHeaderSectionItemButton
          data-test-subj="toggleNavButton"
          aria-label="Toggle primary navigation"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          <EuiIcon type="menu" size="m" />
        </EuiHeaderSectionItemButton>
      }
    >
      {[...byCategory].map(([label, apps]) => (
        <EuiCollapsibleNavGroup
          key={label}
          title={label}
          isCollapsible
          initialIsOpen
          iconType={label === 'Security' ? 'logoSecurity' : 'logoKibana'}
          data-test-subj={`collapsibleNavGroup-${label}`}
        >
          <EuiListGroup
            listItems={apps.map((app) => ({
              label: app.title,
              href: core.contract.application.getUrlForApp(app.id),
              'data-test-subj': 'collapsibleNavAppLink',
              onClick: (event: React.MouseEvent) => {
                event.preventDefault();
                setIsOpen(false);
                void core.contract.application.navigateToApp(app.id);
              },
            }))}
          />
        </EuiCollapsibleNavGroup>
      ))}
    </EuiCollapsibleNav>
  );
};

const Header = ({ core, metadata }: { core: Core; metadata: InjectedMetadata }) => {
  const breadcrumbs: Breadcrumb[] = useSubject(core.chrome.breadcrumbs$);
  return (
    <>
      <EuiHeader position="fixed" theme="dark">
        <EuiHeaderSectionItem>
          <EuiHeaderLogo iconType="logoElastic" href="/" aria-label="Elastic home">
            Elastic
          </EuiHeaderLogo>
        </EuiHeaderSectionItem>
        <EuiHeaderSectionItem>
          <EuiHeaderSectionItemButton aria-label="Account menu" data-test-subj="userMenuButton">
            <EuiAvatar name={metadata.user.username} size="s" />
          </EuiHeaderSectionItemButton>
        </EuiHeaderSectionItem>
      </EuiHeader>
      <EuiHeader position="fixed">
        <EuiHeaderSectionItem>
          <Navigation core={core} />
        </EuiHeaderSectionItem>
        <EuiHeaderBreadcrumbs
          data-test-subj="breadcrumbs"
          breadcrumbs={breadcrumbs.map(({ text, href, onClick, ...rest }) => ({
            text: text as ReactNode,
            ...(href !== undefined && { href }),
            ...(onClick && { onClick }),
            'data-test-subj': rest['data-test-subj'] ?? 'breadcrumb',
          }))}
        />
      </EuiHeader>
    </>
  );
};

/** The page around the apps. */
export const KibanaPage = ({ core, metadata }: { core: Core; metadata: InjectedMetadata }) => {
  const wrapper = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    const show = (): void => {
      if (!wrapper.current) return;
      core.application.show(wrapper.current).then(
        (result) => result !== 'same' && setProblem(result === 'not_found' ? 'Application Not Found' : undefined),
        (error: unknown) => {
          console.error(error);
          setProblem(error instanceof Error ? error.message : String(error));
        },
      );
    };
    show();
    return core.history.listen(show);
  }, [core]);
  return (
    <>
      <Header core={core} metadata={metadata} />
      <Toasts core={core} />
      <div className="kbnAppWrapper" data-test-subj="kbnAppWrapper visibleChrome" ref={wrapper} />
      {problem !== undefined && (
        <EuiEmptyPrompt
          iconType="alert"
          color="danger"
          title={<h2>{problem}</h2>}
          data-test-subj="appNotFoundPageContent"
        />
      )}
    </>
  );
};
