/** Who reads what a client shares: the coach, a coach who takes over, and whoever owns the practice. */
export const sharedReadersWords = (coachName: string, practiceName: string): string =>
  `${coachName}, your coach, and the owner of ${practiceName}`;
