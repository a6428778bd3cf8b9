import React, { useEffect } from 'react';
import { Prompt } from 'react-router-dom';
import { strings } from './strings';

/** Asks before unsaved changes are left: within the app in Kibana's words, when the page is closed in the browser's. */
export const UnsavedGuard = () => {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
      // Older browsers ask only if there is a value.
      event.returnValue = '';
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
  return <Prompt message={strings.leave} />;
};
