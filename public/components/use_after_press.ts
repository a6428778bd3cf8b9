import { useCallback, useEffect, useRef } from 'react';

/**
 * Puts work off while a mouse button or a finger is down.
 *
 * A field that is left because something else is being clicked may show a problem below itself, which moves what is
 * clicked away from under the pointer: the click would be lost.
 *
 * @returns runs its argument now, or right after the click
 */
export const useAfterPress = (): ((work: () => void) => void) => {
  const waiting = useRef<Array<() => void> | undefined>(undefined);
  useEffect(() => {
    const press = (): void => {
      waiting.current = [];
    };
    const release = (): void => {
      const works = waiting.current ?? [];
      waiting.current = undefined;
      // The click itself comes right after this event.
      if (works.length > 0) setTimeout(() => works.forEach((work) => work()));
    };
    document.addEventListener('pointerdown', press, true);
    document.addEventListener('pointerup', release, true);
    document.addEventListener('pointercancel', release, true);
    return () => {
      document.removeEventListener('pointerdown', press, true);
      document.removeEventListener('pointerup', release, true);
      document.removeEventListener('pointercancel', release, true);
    };
  }, []);
  return useCallback((work) => {
    if (waiting.current) waiting.current.push(work);
    else work();
  }, []);
};
