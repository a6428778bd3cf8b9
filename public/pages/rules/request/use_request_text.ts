import { useCallback, useEffect, useRef, useState } from 'react';
import { useHistory, useLocation } from 'react-router-dom';
import { requestSearch } from '../../../paths';

/** Long enough for somebody who types to be between two words, short enough to feel immediate. */
const PAUSE_MS = 400;

interface RequestText {
  /** As it stands in the box. */
  text: string;
  setText(text: string): void;
  /** As it is asked: the text when typing has paused, trimmed. */
  asked: string;
  /** Asks at once, or asks for another text at once. */
  ask(text?: string): void;
}

const readRequest = (search: string): string => new URLSearchParams(search).get('q') ?? '';

/** The request's words. They begin as the address has them, and the address follows, so that it can be shared. */
export const useRequestText = (): RequestText => {
  const history = useHistory();
  const { pathname, search } = useLocation();
  const [text, setText] = useState(() => readRequest(search));
  const [asked, setAsked] = useState(() => text.trim());
  const lastSearch = useRef(search);

  const settle = useCallback(
    (wanted: string): void => {
      setAsked(wanted.trim());
      const next = requestSearch(wanted.trim());
      if (next !== lastSearch.current) {
        lastSearch.current = next;
        history.replace({ pathname, search: next });
      }
    },
    [history, pathname],
  );

  useEffect(() => {
    const timer = setTimeout(() => settle(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [settle, text]);

  // Somebody went to another request while the page was open: a link, or the page's entry in the navigation.
  useEffect(() => {
    if (search === lastSearch.current) return;
    lastSearch.current = search;
    setText(readRequest(search));
    setAsked(readRequest(search).trim());
  }, [search]);

  return {
    text,
    setText,
    asked,
    ask: (wanted = text) => {
      setText(wanted);
      settle(wanted);
    },
  };
};
