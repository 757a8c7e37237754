export const words = {
  title: 'Calendar',
  back: { toYou: 'Back to You', toAccount: 'Back to your account' },
  feed: {
    title: 'Sessions in your calendar app',
    what: 'You get a secret web address. Add it to Google Calendar, Apple Calendar, Outlook, or another app, and your sessions show up there. Most apps check for changes every few hours, some only once a day. The time you see here is always right.',
    seen: {
      client:
        'Each session is called “Appointment” and shows only the time: not who it’s with, where, or why. Still, anyone who can see that calendar can see it. Think about who shares it with you, and who uses your phone or computer. If you’re not sure, leave this off.',
      coach:
        'Each session is called “Appointment with M.L.”, with your client’s initials, the time, and the place or link. Full names are never shown. Anyone who can see that calendar can see this.',
    },
    secret: 'Don’t pass the address on. Anyone who has it can see when your sessions are.',
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
    how: 'In your calendar app, look for “Subscribe to calendar”, “From URL”, or “Add from the web”, and paste it there.',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'That didn’t work. Select the address and copy it yourself.',
  },
};
