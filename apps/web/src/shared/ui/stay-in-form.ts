import type { KeyboardEvent } from 'react';

/** Enter chooses in this field, and does not submit the form around it. */
export const stayInForm = (event: KeyboardEvent): void => {
  if (event.key === 'Enter') event.preventDefault();
};
