import React from 'react';
import ReactDOM from 'react-dom';
import { registerDiscover } from '../discover/register_discover';
import { createCore } from './create_core';
import { KibanaPage } from './kibana_page';
import { readMetadata } from './read_metadata';
import { startPlugins } from './start_plugins';

const showFatalError = (error: unknown): void => {
  const heading = document.createElement('h1');
  heading.dataset.testSubj = 'fatalErrorScreen';
  heading.innerText = `Something went wrong: ${error instanceof Error ? error.message : String(error)}`;
  document.body.replaceChildren(heading);
};

/** Starts everything on the page; one plugin that fails ends it for all, as in Kibana. */
export const bootstrap = async (): Promise<void> => {
  try {
    const metadata = readMetadata();
    const core = createCore(metadata);
    registerDiscover({ core });
    await startPlugins({ core, metadata });
    const root = document.createElement('div');
    root.id = 'kibana-body';
    document.body.dataset.testSubj = 'kibanaChrome';
    document.querySelector('#kbn_loading_message')?.remove();
    document.body.append(root);
    ReactDOM.render(core.wrap(<KibanaPage core={core} metadata={metadata} />), root);
  } catch (error) {
    console.error(error);
    showFatalError(error);
  }
};
