import { toast } from '../../../shared/ui/feedback/toasts';
import type { ActionCommands } from '../types';
import { words } from './actions.words';

/** What a client can do with actions. Its code comes after the page, because reading needs none of it. */
export const commandsOn = (today: string): ActionCommands => ({
  tick: async (action, done) => (await load())?.tick(action, done) ?? false,
  count: async (action, by, day = 'TODAY') => (await load())?.count(action, by, day, today),
});

const load = () =>
  import('../unsent/act').catch(() => {
    toast.problem(words.tick.notLoaded);
    return null;
  });
