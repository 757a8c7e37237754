/** The page of what became of the plans of a template. */
export const outcomesPath = (templateId: string): string => `/templates/${templateId}/outcomes`;
