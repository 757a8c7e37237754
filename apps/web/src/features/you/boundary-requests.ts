/** The boundaries that a client can record: each means more distance. */
export const boundaryRequests = ['ASKED_FOR_SPACE', 'ASKED_FOR_NO_CONTACT', 'LEGAL_ORDER'] as const;
export type BoundaryRequest = (typeof boundaryRequests)[number];
