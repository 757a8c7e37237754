import { useConsent } from '../../consents';
import { confirmThat } from '../../../shared/ui';
import { words } from './reflections.words';

/** Shares a reflection, or not. A client who withdrew consent for reflections is asked again before one can be read. */
export function useShareChoice(coachName: string, share: (next: boolean) => Promise<void>) {
  const consent = useConsent('REFLECTIONS');
  return async (next: boolean): Promise<void> => {
    if (next && consent.said === 'NO') {
      if (!(await askToShareAgain(coachName)) || !(await consent.say(true))) return;
    }
    await share(next);
  };
}

const askToShareAgain = (coachName: string): Promise<boolean> =>
  confirmThat({
    title: words.shareAgain.title(coachName),
    words: words.shareAgain.text(coachName),
    yes: words.shareAgain.yes,
    no: words.shareAgain.no,
  });
