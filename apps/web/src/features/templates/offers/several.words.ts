/** Offering a version to several clients at once. */
export const words = {
  back: (title: string) => `Back to the versions of “${title}”`,
  title: (number: number) => `Offer version ${number} to several clients`,
  intro:
    'Each client decides. Nothing changes until the client accepts. For seven days after that, either of you can undo it.',
  none: {
    title: 'Nothing to offer',
    text: 'This template has no version that can be offered.',
  },
  choose: {
    title: 'Who gets the offer',
    all: 'Select all',
    none: 'Select none',
    about: (plan: string, number: number, state: string | null | undefined) =>
      [plan, `version ${number}`, state?.toLowerCase()].filter(Boolean).join(' · '),
    check: (count: number) =>
      count === 1 ? 'See what changes for 1 client' : `See what changes for ${count} clients`,
  },
  review: {
    checking: (done: number, of: number) => `Checking plan ${done + 1} of ${of}`,
    waiting: 'Not checked yet.',
    alone: (name: string) => `Offer it to ${name} separately`,
    summary: (name: string, changes: number, conflicts: number) =>
      [
        `${name}: ${changes === 1 ? '1 change' : `${changes} changes`}`,
        conflicts > 0 && (conflicts === 1 ? '1 choice to make' : `${conflicts} choices to make`),
      ]
        .filter(Boolean)
        .join(', '),
    offeredTo: (name: string) => `${name}: offered. It’s on Today now.`,
    offered: (count: number) =>
      count === 1 ? 'Offered to 1 client.' : `Offered to ${count} clients.`,
    offer: (count: number) =>
      count === 1 ? 'Offer it to 1 client' : `Offer it to ${count} clients`,
    back: 'Choose other clients',
    toVersions: 'Back to the versions',
  },
};
