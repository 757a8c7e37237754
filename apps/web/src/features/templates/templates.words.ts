export const words = {
  title: 'Templates',
  about: 'Every plan starts from a template. Copy one from the library, or start from scratch.',
  forms: 'Your forms',
  create: 'New template',
  import: 'Import',
  search: 'Search templates',
  focusSearch: 'Search the list',
  found: (shown: number, { hasNextPage }: { hasNextPage: boolean }) => {
    if (hasNextPage) return `More than ${shown} templates`;
    return shown === 1 ? '1 template' : `${shown} templates`;
  },
  noMatches: {
    title: 'No matches',
    text: (search: string) => `No title or summary contains “${search}”.`,
    clear: 'Clear search',
    showAll: 'Show all templates',
  },
  shelves: { mine: 'Your templates', shared: 'Shared in your practice', library: 'Library' },
  noneOfYours: {
    title: 'No templates of your own yet',
    text: 'Make a copy of a library template and change it to fit your work, or start from scratch.',
    create: 'Start from scratch',
  },

  card: {
    more: (title: string) => `Options for “${title}”`,
    edit: 'Edit',
    copy: 'Make a copy',
    preview: 'Preview',
    previewOf: (title: string) => `Preview “${title}”`,
    delete: 'Delete',
    steps: (count: number) => (count === 1 ? '1 step' : `${count} steps`),
    version: (number: number | null | undefined) =>
      number ? `version ${number}` : 'not published yet',
    shared: 'shared in your practice',
    by: (author: string) => `by ${author}`,
    changed: 'changed {when}',
  },
  preview: {
    edit: 'Edit',
    open: 'Open',
    copy: 'Make a copy',
  },
  copied: 'Copied to your templates. You can change anything. The original stays the same.',
  delete: {
    title: (title: string) => `Delete “${title}”?`,
    text: 'You won’t be able to assign it, and you can’t undo this. Plans you already assigned stay the same.',
    yes: 'Delete',
    no: 'Cancel',
    done: 'Template deleted.',
  },

  new: {
    title: 'New template',
    name: 'Title',
    aboutName: 'Your clients see this as the name of their plan. You can change it later.',
    missing: 'Add a title so you can find it again.',
    create: 'Create template',
  },

  published: {
    all: 'All templates',
    edit: 'Edit',
    copy: 'Make a copy',
    versions: 'Versions of this template',
    fromLibrary: 'This template comes with Footing. To change it, make a copy.',
    none: {
      title: 'Not published yet',
      text: 'This template has no published version yet.',
    },
    version: 'Version {number}, published {day}. Published versions don’t change.',
    forCoaches: 'For coaches',
    readiness: (title: string) => `Questions before the plan: “${title}”`,
    path: 'Path',
    step: (number: number) => `Step ${number}`,
    actions: (step: string) => `Actions in “${step}”`,
    files: (count: number) => (count === 1 ? 'Comes with 1 file' : `Comes with ${count} files`),
    preview: 'Preview of the path',
    day: (number: number) => `Day ${number.toLocaleString('en')}`,
    noDay: 'No date',
    noSteps: { title: 'No steps yet', text: 'The path appears here when there are steps.' },
  },
};
