import type { MouseEvent } from 'react';
import { useHistory } from 'react-router-dom';

interface PageLink {
  href: string;
  onClick(event: MouseEvent): void;
}

const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !(metaKey || ctrlKey || shiftKey || altKey);

/** Links to pages of the app: real addresses, so that a new tab works, without a reload on a plain click. */
export const usePageLink = (): ((pathname: string, search?: string) => PageLink) => {
  const history = useHistory();
  return (pathname, search = '') => ({
    href: history.createHref({ pathname, search }),
    onClick: (event) => {
      if (isPlainClick(event)) {
        event.preventDefault();
        history.push({ pathname, search });
      }
    },
  });
};
