import React from 'react';
import ReactDOM from 'react-dom';
import type { Core } from '../core/create_core';
import { DiscoverPage } from './discover_page';

export const registerDiscover = ({ core }: { core: Core }): void => {
  core.contract.application.register({
    id: 'discover',
    title: 'Discover',
    category: { id: 'kibana', label: 'Analytics', order: 1000 },
    mount: ({ element }) => {
      core.contract.chrome.setBreadcrumbs([{ text: 'Discover' }]);
      ReactDOM.render(core.wrap(<DiscoverPage core={core} />), element);
      return () => void ReactDOM.unmountComponentAtNode(element);
    },
  });
};
