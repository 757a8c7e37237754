export const words = {
  unsent: (count: number) =>
    count === 1
      ? '1 thing you entered hasn’t been sent yet'
      : `${count} things you entered haven’t been sent yet`,
  begun: 'You started writing something and haven’t sent it',
  /** What becomes of it on this device. */
  stays: ({ unsent, begun }: { unsent: number; begun: number }) =>
    [
      unsent > 0 &&
        'If you sign out now, what hasn’t been sent stays on this device, encrypted. After you sign in here again, Footing tries to send it.',
      begun > 0 &&
        'What you started writing stays on this device, encrypted. Nothing is sent until you send it.',
      'Nobody else can read it. After 14 days, your browser may erase it.',
    ]
      .filter(Boolean)
      .join(' '),
  isLost:
    'This device couldn’t store all of it. If you sign out now, some of it is lost, and you can’t get it back.',
  yes: 'Sign out',
  no: 'Stay signed in',
};
