/** The most characters of a message, as the server takes them. */
export const MOST_CHARACTERS = 4_000;

/** The most files of a message, as the server takes them. */
export const MOST_FILES = 5;
