/** Read by people who don't have an account, maybe with somebody next to them. */
export const words = {
  loading: 'Book a time',
  at: (practice: string) => `At ${practice}`,
  help: 'Nobody watches this page, and a reply can take days. If you need help right now, {link}.',
  getHelp: 'open Get help now',
  chooseKind: 'What kind of first conversation would you like?',
  inPerson: 'In person',
  times: 'Choose a time',
  changeZone: 'Change time zone',
  zone: 'Time zone',
  none: {
    title: 'No free times right now',
    says: 'There are no free times in the coming weeks. New times may open up, so check again another day.',
  },
  noTypes: {
    title: 'There’s nothing to book right now',
    says: 'New times may open up, so check again another day.',
  },
  off: {
    title: 'This page isn’t available',
    says: 'Part of the address may be missing, or the page was turned off. Check the link, or ask the person who gave it to you.',
  },
  form: {
    title: 'Ask for this time',
    when: (when: string, city: string) => `${when} (${city} time)`,
    with: (coach: string, type: string) => `With ${coach}: ${type}`,
    change: 'Choose another time',
    name: 'Your name',
    email: 'Email',
    emailSays: (coach: string) =>
      `Our emails don’t say what this is about, but they come in ${coach}’s name. If someone else can open this mailbox, you may want to use another one.`,
    kept: 'What happens with what you enter',
    keptSays: (coach: string, days: number) => [
      `Only ${coach} can read it in Footing: your name, your email, your time zone, and the time you chose.`,
      'If you don’t confirm your email address, it’s erased after one day. You can cancel your request with the link in our email.',
      'If there’s no answer by the time you chose, you get an email that says so.',
      `Otherwise, it’s erased ${days} days after the time you chose at the latest. If ${coach} accepts, you’re invited as a client, and your name and email are kept for that.`,
    ],
    consent: (coach: string) => `I agree that this is kept so that ${coach} can answer me.`,
    consentNeeded: 'To ask for a time, check this box.',
    submit: 'Ask for this time',
    taken: 'That time isn’t free anymore. Everything you typed is still here.',
    nextFree: (when: string) => `The next free time is ${when}.`,
    useNext: 'Use that time',
    website: 'Leave this empty',
  },
  sent: 'An email is on its way to {email} (we send at most three a day). Open the link in it to confirm your request. The link works for one day, but we can hold the time only for half an hour. If you ask again from this page before you confirm, the new request replaces this one.',
  sentAgain: 'Change the email or the time',
  confirm: {
    title: 'Confirm your request',
    at: (when: string) => `${when}.`,
    zone: (city: string) => `That’s in your time zone, ${city}.`,
    lead: 'Once you confirm, we’ll send your request and hold this time for you while you wait for a reply.',
    submit: 'Confirm',
    withdraw: 'Cancel my request',
    sureToWithdraw: {
      title: 'Cancel your request?',
      says: 'The time is free for others again, and your name and email are deleted. You can ask for another time later.',
      yes: 'Cancel my request',
      no: 'Keep it',
    },
    withdrawn: {
      title: 'Your request is canceled',
      lead: 'Your name and email were deleted, and you won’t get an answer. You can ask for a time again on the same page as before. You can close this page.',
    },
    over: {
      title: 'That time has passed',
      lead: 'You can ask for another time on the same page as before. If you have an invitation, open it to see what’s next. You can close this page.',
    },
    unusable:
      'It may be incomplete or too old, or you already got an answer by email. If that’s an invitation and the time doesn’t work for you anymore, open it: you can cancel once you’ve joined. If you got no answer, you can ask for a time again on the same page as before.',
    close: 'You can close this page.',
    taken: 'That time isn’t free anymore',
    takenSays:
      'Your request wasn’t sent. You can ask for another time on the page where you chose this one.',
    nextFree: (when: string) => `The next free time is ${when}.`,
    done: {
      title: 'Your request was sent',
      next: 'We’re holding this time for you while you wait. When there’s an answer, you’ll get an email: either an invitation, or a short note that it didn’t work out. If there’s no answer by the time it starts, you’ll get an email that says so.',
      cancel: 'You can cancel here, or with the link in your email, until you get an answer.',
    },
  },
};
