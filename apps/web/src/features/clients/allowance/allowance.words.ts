import { agreedWords } from '../../../shared/words/allowance-words';
import type { Plan } from '../types';

export const words = {
  panel: 'Contact limit',
  dialog: (name: string) => `Contact limit for ${name}`,
  set: 'Set a limit',
  edit: 'Edit',
  about: (name: string) =>
    `This counts only contact that ${name} starts. Replies don’t count. ${name} can always log more.`,
  max: 'How many contacts',
  days: 'In how many days',
  quietFrom: 'Quiet hours start',
  quietTo: 'Quiet hours end',
  remove: 'Remove the limit',
  save: 'Save',
  saved: 'Saved. It counts from now.',
  removed: 'The limit is removed.',
};

/** What was agreed on, in a few sentences. */
export const limitWords = ({
  allowance,
  callName,
}: Pick<Plan, 'allowance' | 'callName'>): string =>
  allowance
    ? `${agreedWords(allowance, callName)} Replies don’t count.${allowance.max > 0 ? ' Even within this limit, contact isn’t OK while outreach is paused.' : ''}`
    : `No limit yet. ${callName} can still log contact.`;
