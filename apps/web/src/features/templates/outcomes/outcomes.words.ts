export const words = {
  title: 'Outcomes',
  back: (title: string) => `Back to “${title}”`,
  ofPractice: 'All plans in your practice that use this template.',
  ofOwnClients: 'Your clients’ plans that use this template.',
  about:
    'Numbers from 1 to 4 are hidden, and so are numbers that would give them away. A plan counts under the version it’s on now. Typical days: half of the plans took less time in that step, and half took more.',
  none: {
    title: 'Not enough plans yet',
    text: 'You’ll see outcomes here once five plans are running or five have ended. With fewer than five, the numbers don’t tell you much.',
  },
  all: 'All versions',
  version: (from: number, to: number) => {
    if (from === to) return `Version ${from}`;
    return to === from + 1 ? `Versions ${from} and ${to}` : `Versions ${from} to ${to}`;
  },
  started: 'Started',
  running: 'Running',
  ended: 'Ended',
  places: {
    title: 'Where plans are',
    of: (version: string) => `Where plans are: ${version}`,
    step: 'Step',
    here: 'Here now',
    stopped: 'Ended here',
    days: 'Typical days',
    finished: 'All steps done',
    added: 'A step added for one client',
  },
  endings: {
    title: 'How plans ended',
    of: (version: string) => `How plans ended: ${version}`,
    ending: 'Ending',
    plans: 'Plans',
    none: 'No plan has ended yet.',
    few: 'Hidden, because few plans have ended.',
  },
  days: (days: number) => (days === 0 ? 'Less than 1' : String(days)),
  hidden: 'Hidden',
};
