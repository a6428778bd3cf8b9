import { useEffect } from 'react';
import { useServices } from '../../kibana/services_context';
import { strings } from './strings';
import { PATHS } from '../../paths';
import { usePageLink } from './use_page_link';

/** Puts the page's name into Kibana's breadcrumbs and the browser tab. */
export const usePageTitle = (title: string): void => {
  const { chrome } = useServices();
  const { href } = usePageLink()(PATHS.overview);
  useEffect(() => {
    chrome.setBreadcrumbs([{ text: strings.appName, href }, { text: title }]);
    chrome.docTitle.change([title, strings.appName]);
  }, [chrome, href, title]);
};
