export const words = {
  title: 'Versions',
  back: (title: string) => `Back to “${title}”`,
  none: {
    title: 'No versions yet',
    text: 'When this template is published, its versions appear here.',
  },
  list: 'Published versions',
  version: (number: number) => `Version ${number}`,
  published: 'Published {day}',
  newest: 'Newest',
  recalled: 'Recalled',
  read: 'Read',
  whatChanged: 'What changed',
  whatChangedIn: (number: number) => `What changed in version ${number}`,
  compare: 'Compare versions',
  readThis: (number: number) => `Read version ${number}`,
  inUse: {
    link: 'Templates in use',
    title: 'Templates in use',
    about:
      'These versions are used by plans that haven’t ended. You can recall a version that isn’t safe, no matter who made it. A private template appears here under the name of its newest plan, not under its own name. Templates that come with Footing aren’t listed.',
    back: 'All templates',
    list: 'Versions in use',
    version: '{title}, version {number}',
    facts: 'By {author} · {plans} · Published {day}',
    plans: (count: number) => (count === 1 ? '1 open plan' : `${count} open plans`),
    recall: (title: string, number: number) => `Recall version ${number} of “${title}”`,
    none: {
      title: 'No templates in use',
      text: 'When a coach assigns a template they made, it appears here.',
    },
    ownersOnly: {
      title: 'Only owners can see this page',
      text: 'You can recall versions of your own templates: open a template, and choose “Compare or recall versions” in its menu.',
    },
  },
  recall: {
    button: 'Recall',
    buttonOf: (number: number) => `Recall version ${number}`,
    title: (number: number) => `Recall version ${number}?`,
    text: [
      'Outreach is paused right away in every plan on this version, for every client in your practice. Everything else in those plans stays open.',
      'No one can assign this version anymore. Clients read only that their plan needs an update.',
      'You can’t undo a recall. To fix the template, publish a new version.',
    ],
    why: 'Why are you recalling it?',
    whyReader: 'Everyone on staff in your practice can read this. Clients can’t.',
    missing: 'Add a reason.',
    confirm: (number: number) => `Recall version ${number}`,
    done: (number: number) => `Version ${number} is recalled. Outreach on it is paused.`,
  },
  notice: {
    by: 'Recalled {day} by {name}. It can’t be assigned, and outreach is paused in plans that use it. A recall is final.',
    byRelease:
      'Recalled {day} by Footing. It can’t be assigned, and outreach is paused in plans that use it. A recall is final.',
    why: (reason: string) => `Why: ${reason}`,
  },
};
