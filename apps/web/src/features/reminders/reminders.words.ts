export const words = {
  title: 'Can we email you?',
  howOften:
    'We send at most one email like this a day, and only when there’s something new for you here, like a message from your coach or a new step, or when you have a session tomorrow. This is the whole email:',
  whoElse:
    'Think about who else could see it: someone who shares your inbox or knows your password, or anyone near your phone if it shows emails on the lock screen. The email shows your coach’s name, and anyone who sees it can look that name up. If you’re not sure, leave this off. You won’t miss anything. It’s all here when you sign in.',
  addressChanged:
    'Your email address changed after you said yes, so we stopped sending these. Is the new one safe too?',
  isSafe: (email: string) => `Yes, send this email to ${email}`,
  always: {
    title: 'Emails we always send',
    says: 'We email you about your account, for example with a link to choose a new password. We also email you when a session is scheduled, moved, or canceled. This is the whole email about a session:',
    email: 'The whole email about a session',
    nothingElse:
      'You can have a file or a link added to this email. Choose that under “Calendar.” If someone else can read your inbox, you can change your email address under “Your account.” Footing never sends text messages. Tell your coach if texts aren’t safe for you.',
  },
  email: { label: 'The whole email', from: 'From', subject: 'Subject' },
  sessions: {
    title: 'Session reminders',
    first:
      'Once you’ve said that we can email you, or turned on notifications, you can ask to be reminded of your sessions here.',
    says: 'If you like, we’ll remind you of your sessions. If you get reminders as notifications, we don’t email you. Otherwise, this is the whole email:',
    email: 'The whole reminder',
    dayBefore: 'Remind me the day before',
    hourBefore: 'Remind me an hour before',
    notAll: 'For some types of sessions, we send only one of these, or none.',
    saved: 'Saved.',
    quiet: {
      title: 'Quiet hours',
      says: 'We don’t send reminders or notifications during these hours. If the one for the day before would come then, you’ll get it earlier. If the one for the hour before would, we won’t send it. For no quiet hours, choose the same time twice.',
      from: 'From',
      to: 'Until',
    },
  },
  time: {
    label: 'Time of day',
    description: 'In the time zone from your profile.',
    saved: 'Time saved.',
  },
};
