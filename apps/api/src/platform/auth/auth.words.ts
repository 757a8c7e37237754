export const words = {
  email: 'must be an email address.',
  tooEasy: 'is too easy to guess. Choose another one.',
  sameAsEmail: 'can’t be your email address.',
  screenLocked: 'The screen is locked. Enter your PIN.',
  tooManyAttempts: 'Too many attempts. Wait a while and try again.',
  tooManyLinks: 'Too many links were opened here. Wait a while and try again.',
  invitationsOfNewPractice: (most: number, days: number) =>
    `A new practice can send ${most} invitations a day for its first ${days} days.`,
  invitations: (most: number) => `A practice can send ${most} invitations a day.`,
};
