/** A ref: what takes the place of the button that was pressed takes its focus too, and is read out. */
export const focusOnMount = (element: HTMLElement | null) => element?.focus();
