import { lazyPage } from '../../components/lazy_page/lazy_page';

export const SettingsPage = lazyPage(() => import('./settings_page').then(({ SettingsPage: page }) => page));
