/** An entry of the history in a sentence. Its subject is the title of a step, an action or a plan. */
export function timelineWords({ kind, subject }: { kind: string; subject: string | null }): string {
  const words = sentences[kind];
  if (words) return words(subject ? `“${subject}”` : 'it');
  // A kind that this page does not know yet still says what it is, if less well.
  const plain = kind.toLocaleLowerCase('en').replaceAll('_', ' ');
  const sentence = plain.charAt(0).toLocaleUpperCase('en') + plain.slice(1);
  return subject ? `${sentence}: “${subject}”` : sentence;
}

const sentences: Record<string, (it: string) => string> = {
  CLIENT_INVITED: () => 'Invited',
  INVITATION_SENT: () => 'The invitation was sent',
  INVITATION_RESENT: () => 'The invitation was sent again',
  INVITATION_ACCEPTED: () => 'Came in',
  CLIENT_JOINED: () => 'Came in',
  PROFILE_CHANGED: () => 'The profile was changed',
  HANDED_OVER: () => 'Handed over to another coach',
  CLIENT_HANDED_OVER: () => 'Handed over to another coach',
  CLIENT_ARCHIVED: () => 'Archived',
  CLIENT_RESTORED: () => 'Brought back from the archive',
  BOUNDARY_SET: () => 'The boundary was set',
  PLAN_ASSIGNED: (it) => `The plan ${it} was assigned`,
  PLAN_PAUSED: (it) => `The plan ${it} rests`,
  PLAN_RESUMED: (it) => `The plan ${it} goes on`,
  PLAN_ENDED: (it) => `The plan ${it} was closed`,
  STEP_OPENED: (it) => `The step ${it} opened`,
  STEP_APPROVED: (it) => `The step ${it} was approved`,
  STEP_DONE: (it) => `The step ${it} is done`,
  STEP_SKIPPED: (it) => `The step ${it} was left out`,
  STEP_REOPENED: (it) => `The step ${it} was opened again`,
  ACTION_ADDED: (it) => `${it} was added`,
  ACTION_DONE: (it) => `${it} is done`,
  ACTION_UNDONE: (it) => `${it} was taken back`,
  HABIT_COUNTED: (it) => `${it} was counted`,
  REFLECTION_SAVED: (it) => `Wrote about ${it}`,
  REFLECTION_SHARED: (it) => `Shared what was written about ${it}`,
  QUESTIONNAIRE_ANSWERED: (it) => `Answered ${it}`,
  SESSION_PLANNED: () => 'A session was planned',
  SESSION_MOVED: () => 'A session was moved',
  SESSION_CANCELLED: () => 'A session was cancelled',
  SESSION_HELD: () => 'You met',
  SESSION_MISSED: () => 'A session did not take place',
  NOTE_SIGNED: () => 'A shared note was signed',
};
