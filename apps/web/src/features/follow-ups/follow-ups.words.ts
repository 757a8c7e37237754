import { localDateOf, namesOf, weekdayDateWords } from '../../shared/words';

export const words = {
  forClient: {
    title: 'Sent to your coach',
    sent: 'Sent to {who} {when}.',
    sentTo: (who: string) => `Sent to ${who}.`,
    alsoSent: 'Also sent to {who} at the practice {when}.',
    alsoSentTo: (names: readonly string[]) => `Also sent to ${listed(names)} at the practice.`,
    listed,
    passedOn: '{who} passed this on to {colleague} {when}.',
    seen: 'Seen by {who}, who {done} {when}.',
    notSeen: 'There’s no reply yet.',
    tellOwner: (practice: string) => `Ask the owner of ${practice} to follow up, too`,
    ownerTold: 'It’s on the owner’s list, too.',
    tellingOwner: 'We’re asking the owner, too.',
    away: ({ coachName, backOn, standInName }: Away, now: number) =>
      `${coachName} is away until ${weekdayDateWords(backOn, localDateOf(now))}.` +
      (standInName ? ` ${standInName} is covering.` : ''),
  },

  onClientPage: {
    title: 'Follow-ups',
    sent: 'Sent to {who} {when}.',
    sentTo: (who: string) => `Sent to ${who}.`,
    done: '{who} {done} {when}.',
  },

  timeOff: {
    title: 'Time off',
    says: 'Your clients can see when you’re back and who is covering for you. While you’re away, your stand-in also sees which clients need someone and a short line saying why, such as “Outreach is paused after the safety questions.” They don’t see answers or anything else your clients wrote. A stand-in who isn’t an owner can’t open the clients’ pages.',
    from: 'First day away',
    back: 'First day back',
    standIn: 'Stand-in',
    standInSays: 'We also tell them if a client needs someone and you don’t follow up in time.',
    standInMissing:
      'Choose someone if you can. You’re the only owner, so nobody else is told when you’re away or don’t follow up in time.',
    nobodyNamed: {
      /** For a coach. */
      owner: 'No one, so it goes to the owner',
      /** For an owner, who is never told about their own clients by this rule. */
      otherOwners: 'No one, so it goes to the other owners',
      nobody: 'No one yet',
    },
    notAway: 'I’m not away',
    save: 'Save',
    saved: 'Saved.',
  },

  hours: {
    title: 'When a client needs someone',
    says: 'Some things stay on a coach’s Today at least until someone on your team records a follow-up: paused outreach, court orders, call requests, archived clients who ask for a new start, and answers that mean you should talk first (even if “Talk first” is off under Attention). After this many hours without a follow-up, the coach’s stand-in sees them, too. While the coach is away, the stand-in sees them right away. Without a stand-in, the owners do. A stand-in or owner who coaches the client’s partner isn’t told. If the coach is the only owner and has no stand-in, nobody else is told.',
    label: 'Hours',
    save: 'Save',
    saved: 'Saved.',
    set: (hours: number) => (hours === 1 ? '1 hour' : `${hours} hours`),
  },
};

interface Away {
  coachName: string;
  backOn: string;
  standInName: string | null;
}

function listed(names: readonly string[]): string {
  return namesOf(names.map((name) => ({ name })));
}
