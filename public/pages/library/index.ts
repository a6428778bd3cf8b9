import { lazyPage } from '../../components/lazy_page/lazy_page';

export const LibraryPage = lazyPage(() => import('./library_page').then(({ LibraryPage: page }) => page));
