/** Who reads what a client shares: the coach or their successor, and the owner if the client consented. Starts a sentence. */
export const sharedReadersWords = (coachName: string, practiceName: string): string =>
  `Your coach ${coachName} (and any owner of ${practiceName} you’ve given access to it)`;

/** Who can read what a client shares about a pause in outreach. */
export const safetyReadersWords = (coachName: string, practiceName: string): string =>
  `Your coach ${coachName} and the owners of ${practiceName}`;

export const namesOf = (people: readonly { name: string }[]): string =>
  new Intl.ListFormat('en').format(people.map(({ name }) => name));
