export const words = {
  title: 'Forms',
  about: 'Questionnaires and worksheets you make and send to clients.',
  templates: 'Templates',
  create: 'New form',
  import: 'Import',
  focusSearch: 'Search forms',
  search: 'Search forms',
  found: (count: number, more: boolean) =>
    more ? `More than ${count} forms` : count === 1 ? '1 form' : `${count} forms`,
  shelves: { mine: 'Your forms', shared: 'Shared by colleagues' },
  none: {
    title: 'No forms yet',
    text: 'Make a questionnaire or a worksheet, publish it, and send it to a client.',
  },
  noMatches: {
    title: 'No matches',
    text: (search: string) => `No form has “${search}” in its title.`,
    clear: 'Clear search',
  },
  card: {
    questions: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
    version: (number: number | null) =>
      number === null ? 'Not published yet' : `Published, version ${number}`,
    draft: 'Unpublished changes',
    shared: 'Shared with your practice',
    intake: 'Sent to new clients',
    by: (name: string) => `By ${name}`,
    more: (title: string) => `More for ${title}`,
    edit: 'Edit',
  },
  intake: {
    title: (title: string) => `Send “${title}” to new clients?`,
    text: 'Each client who accepts your invitation gets this form right away, due the day before their first session. If another form was sent to new clients so far, this one takes its place.',
    yes: 'Send to new clients',
    no: 'Cancel',
    started: 'New clients now get this form when they join.',
    stopped: 'New clients don’t get this form anymore.',
  },
  new: {
    title: 'New form',
    name: 'Title',
    aboutName: 'Clients see this title.',
    missing: 'Give the form a title.',
    create: 'Create',
  },
  copied: 'Copied. This is your copy.',
  delete: {
    title: (title: string) => `Delete “${title}”?`,
    text: 'Nobody can send it anymore. Forms you already sent stay with your clients.',
    intakeText:
      'Nobody can send it anymore, and new clients don’t get a form when they join until you choose another one. Forms you already sent stay with your clients.',
    yes: 'Delete',
    no: 'Keep it',
    done: 'The form is deleted.',
  },
  published: {
    all: 'All forms',
    edit: 'Edit',
    copy: 'Make a copy to change it',
    version: 'Version {number}, published {day}',
    none: { title: 'This version isn’t here', text: 'Open the form to see its versions.' },
  },
};
