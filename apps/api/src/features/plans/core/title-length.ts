/** The longest title of a plan, step or action that the engine accepts. */
export const TITLE_LENGTH = 160;
