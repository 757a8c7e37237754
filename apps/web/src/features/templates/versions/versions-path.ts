/** The page of all published versions of a template. */
export const versionsPath = (templateId: string): string => `/templates/${templateId}/versions`;
