import type { KeyboardEvent, MutableRefObject } from 'react';
import React, { useLayoutEffect } from 'react';
import { EuiTextArea } from '@elastic/eui';

interface AutoHeightTextAreaProps {
  /** Receives the element, so that it can be given the focus. */
  area: MutableRefObject<HTMLTextAreaElement | null>;
  value: string;
  onChange(value: string): void;
  /** Control or Command with Enter. */
  onSubmit(): void;
  maxLength: number;
  placeholder: string;
  ariaLabel: string;
  ariaDescribedBy: string;
  testId: string;
}

const MIN_HEIGHT_PX = 72;
const MAX_HEIGHT_PX = 320;

/** A text area as high as its text, up to a limit. */
export const AutoHeightTextArea = ({
  area,
  value,
  onChange,
  onSubmit,
  maxLength,
  placeholder,
  ariaLabel,
  ariaDescribedBy,
  testId,
}: AutoHeightTextAreaProps) => {
  useLayoutEffect(() => {
    const { current } = area;
    if (!current) return;
    // Only without a height of its own does it tell how much its text needs.
    current.style.height = 'auto';
    const needed = Math.max(current.scrollHeight, MIN_HEIGHT_PX);
    current.style.height = `${Math.min(needed, MAX_HEIGHT_PX)}px`;
  }, [area, value]);
  return (
    <EuiTextArea
      fullWidth
      resize="none"
      // Otherwise it is never lower than six.
      rows={2}
      inputRef={(element) => {
        area.current = element;
      }}
      value={value}
      maxLength={maxLength}
      placeholder={placeholder}
      aria-label={ariaLabel}
      aria-describedby={ariaDescribedBy}
      onChange={({ target }) => onChange(target.value)}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          onSubmit();
        }
      }}
      data-test-subj={testId}
    />
  );
};
