/** What the file of a signed note shows. */
export interface PrintedNote {
  clientName: string;
  sessionAt: Date;
  visibility: 'COACH_ONLY' | 'WITH_CLIENT';
  body: string;
  /** `addedAt`: of a point that was agreed on after signing. */
  agreed: { title: string; addedAt: Date | null }[];
  authorName: string;
  signedAt: Date;
  addenda: { authorName: string; at: Date; body: string }[];
  /** The zone of the reader, in which times are shown. */
  zone: string;
}
