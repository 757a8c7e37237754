/** Where a coach offers one client a newer version. */
export const offerVersionPath = (clientId: string): string =>
  `/clients/${clientId}/plan/newer-version`;

/** Where a coach offers the newest version of a template to several clients. */
export const offerToSeveralPath = (templateId: string): string =>
  `/templates/${templateId}/versions/offer`;
