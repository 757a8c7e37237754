import type { ReactNode } from 'react';
import { ConsentSwitch, useConsent } from '../consents';
import { useMembership } from '../../shared/session/store';
import { Sheet } from '../../shared/ui';
import classes from './you.module.css';

/** Who can read what, for everything there is. Nobody reads along unseen. */
export function WhoReads({ coachName }: { coachName: string }) {
  const { practice } = useMembership();
  const staff = `${coachName} and the owner of ${practice.name}`;
  const checkIns = useConsent('CHECK_INS').said;
  const contacts = useConsent('CONTACT_LOG').said;
  const entries: { what: string; who: string; choice?: ReactNode }[] = [
    {
      what: 'This page, with where the two of you stand, and your plan with what you tick and count',
      who: `You, ${staff}.`,
    },
    {
      what: 'What you write in a reflection',
      who: `You alone. If you share one, ${staff} too; you can take that back.`,
    },
    {
      what: 'Your check-ins and their lines',
      who:
        checkIns === 'YES'
          ? `You, ${staff}. You can take that back, also for those that you made before.`
          : 'You alone.',
      choice: <ConsentSwitch purpose="CHECK_INS" label={`Let ${coachName} see my check-ins`} />,
    },
    {
      what: 'What you write in the breather and do not send',
      who: `You alone. Nobody else can see that there is any. If you share one, ${staff} too; you can take that back.`,
    },
    {
      what: 'Your contact log, with the days that were calm',
      who:
        contacts === 'YES'
          ? `You, ${staff}. You can take that back, also for what you noted before.`
          : `You alone. If a step of your plan waits from your last contact, ${coachName} sees the day on which it opens.`,
      choice: <ConsentSwitch purpose="CONTACT_LOG" label={`Let ${coachName} see my contact log`} />,
    },
    {
      what: 'Your answers to other questions',
      who: `You alone. ${coachName} and the owner see one line: where they lead. If you share the answers, they can read those too.`,
    },
    {
      what: 'Your answers to the safety questions',
      who: `You alone, and they cannot be shared. If they call for a stop, ${staff} see that reaching out rests, since when, and what you choose to tell.`,
    },
    {
      what: 'Notes that are shared with you',
      who: `You, ${staff}. Once signed, nobody can change them.`,
    },
    {
      what: 'Notes that your coach keeps for their own work',
      who: `${coachName}, not you. Coaches write these to prepare. Nobody else in the practice can read them.`,
    },
    {
      what: 'If another coach takes over from yours',
      who: 'They can read what your coach can read now, and you see their name on your Coach page.',
    },
    {
      what: 'Anybody else',
      who: `Nothing. Other coaches and other clients of ${practice.name} see nothing of you, also if one of them knows you.`,
    },
  ];
  return (
    <Sheet title="Who can read what">
      <dl className={classes.readers}>
        {entries.map(({ what, who, choice }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              {who}
              {choice}
            </dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
