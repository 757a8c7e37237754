import { confirmThat } from '../../shared/ui';
import { words } from './breathers.words';

/** Asks before sharing and names who could read it. True if the person confirmed. */
export const confirmShare = (coachName: string, practiceName: string): Promise<boolean> =>
  confirmThat({
    title: words.confirmShare.title(coachName),
    words: words.confirmShare.text(coachName, practiceName),
    yes: words.confirmShare.yes,
    no: words.confirmShare.no,
  });

export const confirmBurn = (): Promise<boolean> =>
  confirmThat({
    title: words.confirmBurn.title,
    words: words.confirmBurn.text,
    yes: words.confirmBurn.yes,
    no: words.confirmBurn.no,
    deletes: true,
  });
