export const words = {
  title: 'Calendar',
  back: { toYou: 'Back to You', toAccount: 'Back to your account' },
  emails: {
    title: 'Calendar files by email',
    what: {
      client:
        'We email you when a session is scheduled, moved, or canceled. If you like, a small file comes with that email and updates your calendar. If several sessions change at the same time, you get an email for each, because calendars take one file at a time. With this off, you can still add a session to your calendar from the Coach page.',
      coach:
        'If you turn this on, we email you a small file when a session is scheduled, moved, or canceled, even if you made the change yourself. It updates your calendar. If several sessions change at the same time, you get an email for each, because calendars take one file at a time.',
    },
    seen: {
      client:
        'Only say yes if nobody else can open your inbox or see your calendar. Many email apps put the appointment in the calendar right away, and anyone who shares it can see it. The file shows only “Appointment,” the time, and the email address our emails come from.',
      coach:
        'It shows the time, the place or link, and your client’s initials (or full name, if they chose that). Use either this or the secret address. With both, you’d see each session twice.',
    },
    yes: {
      client: (email: string) =>
        `Yes, only I use this inbox and calendar. Send the files to ${email}`,
      coach: (email: string) => `Send calendar files to ${email}`,
    },
  },
  links: {
    title: 'Links in emails',
    what: 'If you like, the email about a scheduled, moved, or canceled session comes with a link. It opens a page where you can see the time, cancel, or choose another time, without signing in.',
    seen: 'Only say yes if nobody else can open your inbox. Anyone who has the link can see the time and change it. The page is part of Footing. It says “Your appointment” and the time: not who it’s with, where, or why. You can open the page as often as you like, but you can make only one change with each link. The link stops working when the session starts or something about it changes.',
    yes: (email: string) => `Yes, only I use this inbox. Send links to ${email}`,
  },
  feed: {
    title: 'Sessions in your calendar app',
    what: 'You get a secret web address. Add it to Google Calendar, Apple Calendar, Outlook, or another app, and your sessions show up there. Most apps check for changes every few hours, some only once a day. The times in Footing are always up to date.',
    seen: {
      client:
        'Each session is called “Appointment” and shows only the time: not who it’s with, where, or why. Still, anyone who can see that calendar can see the appointment. Think about who shares the calendar with you, and who uses your phone or computer. If you’re not sure, don’t create an address.',
      coach:
        'Each session is called “Appointment with M.L.” (your client’s initials) and shows the time and the place or link. It shows a full name only if that client chose it. Anyone who can see that calendar can see this.',
    },
    secret: {
      client: 'Don’t share this address. Anyone who has it can see when your sessions are.',
      coach:
        'Don’t share this address. Anyone who has it can see when and where you meet, your clients’ initials or names, and the links to your sessions.',
    },
    create: 'Create an address',
    on: 'Your address is on. You created it {when}.',
    renew: 'Create a new address',
    end: 'Turn off',
    sureToRenew: {
      title: 'Create a new address?',
      words:
        'The old one stops working right away. You’ll need to add the new one to your calendar app.',
      yes: 'Create a new address',
    },
    sureToEnd: {
      title: 'Turn the address off?',
      words:
        'Your calendar app won’t get any more changes. Sessions it already has can stay there until you remove that calendar from the app.',
      yes: 'Turn off',
    },
    ended: 'Turned off. Remove the calendar from your app too.',
    address: 'Your secret address',
    once: 'Copy it now. To keep it safe, we show it only this once. You can create a new one at any time.',
    how: 'In your calendar app, look for “Subscribe to calendar,” “From URL,” or “Add from the web,” and paste it there.',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'That didn’t work. Select the address and copy it yourself.',
  },
};
