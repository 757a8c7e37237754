import { pronounWithVerb, timeWords, type Pronouns } from '../../../shared/words';
import type { Plan } from '../types';

export const words = {
  panel: (pronouns: Pronouns) => `Limit on contact ${pronounWithVerb(pronouns, 'starts', 'start')}`,
  dialog: (name: string) => `Contact ${name} starts`,
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
export function agreedWords({ allowance, callName }: Pick<Plan, 'allowance' | 'callName'>): string {
  if (!allowance) return `No limit yet. ${callName} can log contact anyway.`;
  const { max, days, quietFrom, quietTo } = allowance;
  const span = days === 1 ? 'a day' : `${days} days`;
  const most = max === 1 ? `1 contact in ${span}` : `Up to ${max} contacts in ${span}`;
  const agreed = max === 0 ? `${callName} agreed not to start any contact` : most;
  const quiet =
    quietFrom && quietTo ? ` Quiet hours: ${clockWords(quietFrom)} to ${clockWords(quietTo)}.` : '';
  return `${agreed}. Replies don’t count.${quiet}`;
}

/** "22:00" or "10:00 PM", as this device writes it. */
const clockWords = (time: string): string => timeWords(`2000-01-01T${time}:00Z`, 'UTC');
