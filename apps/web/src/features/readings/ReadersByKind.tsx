import type { ConsentPurpose, PrivateKind, ReadersQuery } from '@footing/contract';
import { ConsentSwitch, useConsent } from '../consents';
import { namesOf } from '../../shared/words';
import { useMembership } from '../../shared/session/store';
import { Sheet } from '../../shared/ui';
import { KindReaders, PrivateNoteReaders } from './KindReaders';
import { OwnerAccess } from './OwnerAccess';
import { MyReadings } from './MyReadings';
import { OtherReaders } from './OtherReaders';
import classes from './readings.module.css';

interface Kind {
  kind: PrivateKind;
  what: string;
  who: string;
  choice?: { purpose: ConsentPurpose; label: string };
}

/** For each kind: who can read it now, the consent, and who has read it. */
export function ReadersByKind({
  readers,
  zone,
}: {
  readers: ReadersQuery['readers'];
  zone: string;
}) {
  const { practice } = useMembership();
  const { coach, owners } = readers;
  const looksIn = useConsent('SUPERVISOR').said === 'YES' ? owners : [];
  const staff = namesOf([coach, ...looksIn]);
  const everyone = namesOf([coach, ...owners]);
  const kinds = useKinds(coach.name, staff, everyone);
  return (
    <>
      <OwnerAccess coach={coach} owners={owners} />
      {kinds.map(({ kind, what, who, choice }) => (
        <div key={kind} className={classes.section}>
          <Sheet title={what}>
            <p className={classes.who}>{who}</p>
            {choice && <ConsentSwitch {...choice} />}
            {kind !== 'SAFETY' && kind !== 'PRIVATE_NOTES' && (
              <KindReaders readers={readers} kind={kind} />
            )}
            <h3 className={classes.did}>Who read it</h3>
            <MyReadings kind={kind} zone={zone} />
          </Sheet>
        </div>
      ))}
      <div className={classes.section}>
        <Sheet title="Private notes">
          <p className={classes.who}>
            Coaches write these to prepare. They belong to the coach who wrote them, and you can’t
            read them. If you get another coach, the one who wrote them chooses what the new coach
            can read.
          </p>
          <PrivateNoteReaders readers={readers} />
          <h3 className={classes.did}>Who read another coach’s notes</h3>
          <MyReadings kind="PRIVATE_NOTES" zone={zone} />
        </Sheet>
      </div>
      <div className={classes.section}>
        <Sheet title="Notes shared with you">
          <p className={classes.who}>Once signed, nobody can change them.</p>
          <KindReaders readers={readers} kind="SHARED_NOTES" />
        </Sheet>
      </div>
      <div className={classes.section}>
        <OtherReaders everyone={everyone} practiceName={practice.name} />
      </div>
    </>
  );
}

function useKinds(coachName: string, staff: string, everyone: string): Kind[] {
  const checkIns = useConsent('CHECK_INS').said;
  const contacts = useConsent('CONTACT_LOG').said;
  const reflections = useConsent('REFLECTIONS').said;
  return [
    {
      kind: 'CHECK_INS',
      what: 'Your check-ins and their lines',
      who:
        checkIns === 'YES'
          ? `You and ${staff}. You can take that back, also for those that you made before. ${coachName} is also told when, over some days, the urge rises or the mood falls; that alone is not listed here.`
          : 'You alone.',
      choice: { purpose: 'CHECK_INS', label: `Let ${coachName} see my check-ins` },
    },
    {
      kind: 'CONTACT_LOG',
      what: 'Your contact log, with the days that were calm',
      who:
        contacts === 'YES'
          ? `You and ${staff}. You can take that back, also for what you noted before. ${coachName} is also told how many contacts there were when they are well over what was agreed; that alone is not listed here.`
          : `You alone. If a step of your plan waits from your last contact, ${coachName} sees the day on which it opens.`,
      choice: { purpose: 'CONTACT_LOG', label: `Let ${coachName} see my contact log` },
    },
    {
      kind: 'REFLECTIONS',
      what: 'What you write in a reflection',
      who: reflectionsWords(reflections, coachName, staff),
      choice: { purpose: 'REFLECTIONS', label: `Let ${coachName} read those that I share` },
    },
    {
      kind: 'BREATHERS',
      what: 'What you write in the breather and do not send',
      who: `You alone. Nobody else can see that there is any. If you share one, ${staff} can read it; you can take that back.`,
    },
    {
      kind: 'ANSWERS',
      what: 'Your answers to questions',
      who: `Only you can read the answers. ${everyone} can see one line: the result. If you share the answers, ${staff} can read those too.`,
    },
    {
      kind: 'SAFETY',
      what: 'Your answers to the safety questions, and what you share about them',
      who: `Only you can read the answers, and they can’t be shared. If they pause outreach, ${everyone} can see that it is paused, and what you choose to tell them. Only reads of that last part are listed here.`,
    },
  ];
}

function reflectionsWords(said: 'YES' | 'NO' | 'NOTHING' | null, coachName: string, staff: string) {
  switch (said) {
    case 'YES':
      return `You alone, but for those that you share: ${staff} can read these. You can take back one of them where you wrote it, or all of them here.`;
    case 'NO':
      return `You alone, also those that you have shared. When you let ${coachName} read them again, those come back too.`;
    default:
      return `You alone. With the first one that you share, you let ${coachName} read those that you share.`;
  }
}
