import { lazyPage } from '../../components/lazy_page/lazy_page';

export const ActivityPage = lazyPage(() => import('./activity_page').then(({ ActivityPage: page }) => page));
