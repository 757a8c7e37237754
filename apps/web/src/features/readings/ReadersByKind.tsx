import type { ConsentPurpose, PrivateKind, ReadersQuery } from '@footing/contract';
import { ConsentSwitch, useConsent, type ConsentAnswer } from '../consents';
import { formReadersWords, namesOf } from '../../shared/words';
import { ReadMarksOfClient } from '../messages';
import { useMembership } from '../../shared/session/store';
import { Sheet } from '../../shared/ui';
import { KindReaders, PrivateNoteReaders } from './KindReaders';
import { NameInCalendar } from './NameInCalendar';
import { OwnerAccess } from './OwnerAccess';
import { MyReadings } from './MyReadings';
import { OtherReaders } from './OtherReaders';
import classes from './readings.module.css';
import { kinds as kindWords, words, type OwnersPermission } from './readings.words';

interface Kind {
  kind: PrivateKind;
  what: string;
  who: string;
  choice?: { purpose: ConsentPurpose; label: string };
}

/** For each kind: who can read it now, the consent, and who has read it. */
export function ReadersByKind({
  readers,
  profile: { name, timeZone: zone },
}: {
  readers: ReadersQuery['readers'];
  profile: ReadersQuery['myProfile'];
}) {
  const { practice } = useMembership();
  const { coach, owners } = readers;
  const permission = {
    given: useConsent('SUPERVISOR').said === 'YES',
    others: namesOf(owners),
  };
  const kinds = useKinds(coach.name, permission, practice.name).filter(
    ({ kind }) => kind !== 'MESSAGES' || readers.kinds.some((each) => each.kind === kind),
  );
  return (
    <>
      <OwnerAccess coach={coach} owners={owners} />
      {kinds.map(({ kind, what, who, choice }) => (
        <div key={kind} className={classes.section}>
          <Sheet title={what}>
            <p className={classes.who}>{who}</p>
            {choice && <ConsentSwitch {...choice} />}
            {kind === 'MESSAGES' && <ReadMarksOfClient coach={coach.name} />}
            {kind !== 'SAFETY' && kind !== 'PRIVATE_NOTES' && (
              <KindReaders readers={readers} kind={kind} />
            )}
            <h3 className={classes.did}>{words.readBy}</h3>
            <MyReadings kind={kind} zone={zone} />
          </Sheet>
        </div>
      ))}
      <div className={classes.section}>
        <Sheet title={words.privateNotes.title}>
          <p className={classes.who}>{words.privateNotes.says}</p>
          <PrivateNoteReaders readers={readers} />
          <h3 className={classes.did}>{words.privateNotes.readBy}</h3>
          <MyReadings kind="PRIVATE_NOTES" zone={zone} />
        </Sheet>
      </div>
      <div className={classes.section}>
        <Sheet title={words.sharedNotes.title}>
          <p className={classes.who}>{words.sharedNotes.says}</p>
          <KindReaders readers={readers} kind="SHARED_NOTES" />
        </Sheet>
      </div>
      <div className={classes.section}>
        <NameInCalendar coach={coach} isShown={readers.nameInCalendar} ownName={name} />
      </div>
      <div className={classes.section}>
        <OtherReaders coach={coach} owners={owners} practiceName={practice.name} />
      </div>
    </>
  );
}

function useKinds(coachName: string, owners: OwnersPermission, practiceName: string): Kind[] {
  const checkIns = useConsent('CHECK_INS').said;
  const contacts = useConsent('CONTACT_LOG').said;
  const reflections = useConsent('REFLECTIONS').said;
  const messages = useConsent('MESSAGES').said;
  return [
    {
      kind: 'CHECK_INS',
      what: kindWords.CHECK_INS.what,
      who:
        checkIns === 'YES'
          ? kindWords.CHECK_INS.shared(coachName, owners)
          : kindWords.CHECK_INS.alone,
      choice: { purpose: 'CHECK_INS', label: kindWords.CHECK_INS.choice(coachName) },
    },
    {
      kind: 'CONTACT_LOG',
      what: kindWords.CONTACT_LOG.what,
      who:
        contacts === 'YES'
          ? kindWords.CONTACT_LOG.shared(coachName, owners)
          : kindWords.CONTACT_LOG.alone(coachName),
      choice: { purpose: 'CONTACT_LOG', label: kindWords.CONTACT_LOG.choice(coachName) },
    },
    {
      kind: 'REFLECTIONS',
      what: kindWords.REFLECTIONS.what,
      who: reflectionsWords(reflections, coachName, owners),
      choice: { purpose: 'REFLECTIONS', label: kindWords.REFLECTIONS.choice(coachName) },
    },
    {
      kind: 'MESSAGES',
      what: kindWords.MESSAGES.what,
      who: messagesWords(messages, coachName),
      choice: { purpose: 'MESSAGES', label: kindWords.MESSAGES.choice(coachName) },
    },
    {
      kind: 'FILES',
      what: kindWords.FILES.what,
      who: kindWords.FILES.who(coachName),
    },
    {
      kind: 'BREATHERS',
      what: kindWords.BREATHERS.what,
      who: kindWords.BREATHERS.who(coachName, owners),
    },
    {
      kind: 'JOURNAL',
      what: kindWords.JOURNAL.what,
      who: kindWords.JOURNAL.who(coachName, owners),
    },
    {
      kind: 'ANSWERS',
      what: kindWords.ANSWERS.what,
      who: kindWords.ANSWERS.who(coachName, owners, formReadersWords(coachName, practiceName)),
    },
    {
      kind: 'SAFETY',
      what: kindWords.SAFETY.what,
      who: kindWords.SAFETY.who(coachName),
    },
  ];
}

function messagesWords(said: ConsentAnswer | null, coachName: string) {
  switch (said) {
    case 'YES':
      return kindWords.MESSAGES.shared(coachName);
    case 'NO':
      return kindWords.MESSAGES.stopped(coachName);
    default:
      return kindWords.MESSAGES.alone(coachName);
  }
}

function reflectionsWords(said: ConsentAnswer | null, coachName: string, owners: OwnersPermission) {
  switch (said) {
    case 'YES':
      return kindWords.REFLECTIONS.shared(coachName, owners);
    case 'NO':
      return kindWords.REFLECTIONS.stopped(coachName);
    default:
      return kindWords.REFLECTIONS.alone(coachName);
  }
}
