import { lazyPage } from '../../components/lazy_page/lazy_page';

export const CreateRulePage = lazyPage(() => import('./create_rule_page').then(({ CreateRulePage: page }) => page));
