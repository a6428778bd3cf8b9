import { lazyPage } from '../../components/lazy_page/lazy_page';

export const SourcesPage = lazyPage(() => import('./sources_page').then(({ SourcesPage: page }) => page));
