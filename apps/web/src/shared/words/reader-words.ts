/** Who reads what a client shares: the coach or their successor, and the owner if the client consented. A sentence. */
export const sharedReadersWords = (coachName: string, practiceName: string, what: string): string =>
  `Your coach ${coachName} can read ${what}. The owners of ${practiceName} can too, if you’ve given them permission.`;

/** Who can read the answers to a form that the coach may read. Within a sentence. */
export const formReadersWords = (coachName: string, practiceName: string): string =>
  `you, ${coachName}, and, with your permission, the owners of ${practiceName}`;

/** Who can read what a client shares about a pause in outreach. */
export const safetyReadersWords = (coachName: string, practiceName: string): string =>
  `Your coach ${coachName} and the owners of ${practiceName}`;

export const namesOf = (people: readonly { name: string }[]): string =>
  new Intl.ListFormat('en').format(people.map(({ name }) => name));
