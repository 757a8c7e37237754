import { confirmThat } from '../../shared/ui';
import { sharedReadersWords } from '../../shared/words';

/** Asks before sharing and names who could read it. True if the person confirmed. */
export const confirmShare = (coachName: string, practiceName: string): Promise<boolean> =>
  confirmThat({
    title: `Share this with ${coachName}?`,
    words: `${sharedReadersWords(coachName, practiceName)} can read it then. You can take it back at any time.`,
    yes: 'Share it',
    no: 'Not now',
  });

export const confirmBurn = (): Promise<boolean> =>
  confirmThat({
    title: 'Burn this?',
    words: 'Every word of it is deleted, here and on our side. It cannot come back.',
    yes: 'Burn it',
    no: 'Not now',
    deletes: true,
  });
