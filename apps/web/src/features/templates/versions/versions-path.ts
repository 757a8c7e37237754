/** The page of all published versions of a template. */
export const versionsPath = (templateId: string): string => `/templates/${templateId}/versions`;

/** The page with the differences between two versions. `draft`: the draft of the author. */
export const comparePath = (
  templateId: string,
  from: number | string,
  to: number | string,
): string => `${versionsPath(templateId)}?from=${from}&to=${to}`;
