import type { Side } from './files.words';

export const words = {
  title: 'Files',
  listOf: (title: string) => `Files for ${title}`,
  forAction: (action: string) => `For: ${action}`,
  attach: 'Attach a file',
  attachTo: (title: string) => `Attach a file to ${title}`,
  detach: 'Remove from here',
  detachOf: (name: string) => `Remove ${name} from here`,
  detached: 'Removed from here. The file is still under Files.',
  message: {
    list: 'Files in this message',
    add: 'Add new files',
    choose: 'Or choose one that’s already there',
    thisClient: 'this client',
    loading: 'Loading files…',
    offline:
      'Files need a connection, and you’re offline. You can still write, and we’ll send it when you’re back online.',
    notNow: 'You can’t add files right now. You can still write.',
    full: 'That’s as many files as a message can have.',
  },
  dialog: {
    title: (title: string) => `Attach a file to ${title}`,
    where: 'Where',
    wholeStep: 'The whole step',
    file: 'File',
    choose: 'Choose a file',
    practice: 'Practice files',
    client: (side: Side, client: string) =>
      side === 'CLIENT' ? 'Your files' : `${client}’s files`,
    none: 'There are no files to choose from yet.',
    attach: 'Attach',
    attached: 'File attached.',
    orNew: 'Or add a new one:',
    addNew: 'Add a new file',
  },
};
