import type { BrowserContext } from 'playwright-core';
import type { Person } from './people';
import { WatchedPage } from './watched_page';

export const authorization = ({ username, password }: Person): string =>
  `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;

/** A page of somebody other than the owner, in a browser of their own. */
export const openAs = async (person: Person, newContext: () => Promise<BrowserContext>): Promise<WatchedPage> => {
  const context = await newContext();
  await context.setExtraHTTPHeaders({ authorization: authorization(person) });
  return WatchedPage.open(context);
};
