import type { InjectedMetadata } from '../../rendering/injected_metadata';

/** What the server wrote into the page. */
export const readMetadata = (): InjectedMetadata => {
  const data = document.querySelector('kbn-injected-metadata')?.getAttribute('data');
  if (!data) throw new Error('The page has no injected metadata.');
  return JSON.parse(data) as InjectedMetadata;
};
