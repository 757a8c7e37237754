import {
  boundaryMeaning,
  listOfTitles,
  lockWords,
  onDayWords,
  punctuationInside,
  type Boundary,
  type LockLike,
} from '../../../shared/words';

const theOther = (alias: string): string => alias || 'the other person';

export const words = {
  title: (alias: string) => `What ${theOther(alias)} wants`,
  set: 'Record the boundary',
  edit: 'Edit',
  keep: 'Keep the current boundary',
  kept: 'The boundary stays as it is.',
  confirm: 'Confirm the change',
  confirmed: 'The change is confirmed.',
  order: {
    ended: 'The order has ended',
    onlyOwner: 'Only an owner of the practice can record that the order has ended.',
    title: 'The court order has ended',
    text: (alias: string) =>
      `Outreach stays paused after this, until you know what ${theOther(alias)} wants. You can then change the boundary. Anything less strict takes effect after 3 days.`,
    endedOn: 'When did it end?',
    endedOnMissing: 'Please choose a day.',
    why: 'How do you know?',
    whyReader: 'Saved with your name.',
    save: 'Save',
    saved: 'Saved. Outreach stays paused until you know more.',
  },
  dialog: {
    boundary: 'Boundary',
    until: 'Until when?',
    untilMeaning: 'Outreach is paused until that day.',
    untilMissing: 'Please choose a day.',
    looser: (at: number, now: number, zone: string) =>
      `This is less strict than the current boundary. It takes effect ${onDayWords(at, now, zone)}, unless something stricter is recorded first.`,
    looserToConfirm: (at: number, now: number, zone: string) =>
      `This is less strict than the current boundary. It takes effect when a coach confirms it here, ${onDayWords(at, now, zone)} at the earliest, unless something stricter is recorded first.`,
    closes: (titles: string[]) =>
      `This closes ${listOfTitles(titles)} right away. It can only open again when the boundary allows it.`,
    why: 'How do you know?',
    whyReader: 'Saved with the date and your name.',
    whyNeeded: 'Loosening the boundary needs a reason. Saved with the date and your name.',
    save: 'Save',
    saved: 'The boundary is saved.',
  },
};

/** What the boundary means for the plan, and which of its outreach it closes now. */
export const meaningWords = (boundary: Boundary, closed: string[]): string =>
  boundaryMeaning(boundary) +
  (closed.length === 0 ? '' : punctuationInside(` Paused now: ${listOfTitles(closed)}.`));

/** The same if the boundary allows contact, but something else pauses outreach: its lock. */
export function pausedWords(pause: LockLike, now: number, zone: string): string {
  const reason = lockWords(pause, { now, zone, reader: 'COACH' });
  return `The boundary allows contact, but ${reason[0]!.toLowerCase()}${reason.slice(1)}`;
}
