/** A ref that focuses an element on mount: it replaces the pressed button and is read out. */
export const focusOnMount = (element: HTMLElement | null) => element?.focus();
