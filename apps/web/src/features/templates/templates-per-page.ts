/** The library, which comes first, fits into one page. */
export const TEMPLATES_PER_PAGE = 50;
