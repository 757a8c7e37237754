import {
  ConfirmOtherPersonDocument,
  WithdrawOtherPersonDocument,
  type OtherPersonsPartsFragment,
} from '@footing/contract';
import { Button, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Sheet, useChange } from '../ui';
import { boundaryWords, WhenDay } from '../words';
import { DifferentPersonDialog } from './DifferentPersonDialog';
import classes from './other-person.module.css';

export type OtherPerson = OtherPersonsPartsFragment['otherPersons'][number];

interface Profile extends OtherPersonsPartsFragment {
  id: string;
  callName: string;
  timeZone: string;
}

/** The people that the work was about, and a way to say that it is about someone else now. */
export function OtherPersonsPanel({
  profile,
  isCoach,
  earlier,
}: {
  profile: Profile;
  isCoach: boolean;
  /** Actions for an earlier person. */
  earlier?: (person: OtherPerson) => ReactNode;
}) {
  const [asking, setAsking] = useState(false);
  const { otherPersons: persons, timeZone: zone } = profile;
  const proposed = persons.find(({ confirmedAt }) => !confirmedAt);
  const before = persons.filter(({ current, confirmedAt }) => confirmedAt && !current);
  const who = isCoach ? `${profile.callName}’s plan` : 'your plan';
  return (
    <Sheet title="A different person">
      {proposed ? (
        <Proposed profile={profile} person={proposed} isCoach={isCoach} />
      ) : (
        <>
          <Text>
            The name is only a label and can change anytime. If {who} is about someone else now, say
            so here.
          </Text>
          <div className={classes.buttons}>
            <Button variant="light" size="md" onClick={() => setAsking(true)}>
              This is a different person
            </Button>
          </div>
        </>
      )}
      {before.map((person) => (
        <div key={person.id} className={classes.person}>
          <p className={classes.name}>{person.alias || 'Previous person'}</p>
          <p>
            {boundaryWords(person.boundary)}
            {person.boundaryUntil && (
              <>
                {' until '}
                <WhenDay day={person.boundaryUntil} zone={zone} />
              </>
            )}
            . This still applies.
          </p>
          {person.lastSurpriseOn && (
            <p>
              Last surprise: <WhenDay day={person.lastSurpriseOn} zone={zone} />
            </p>
          )}
          {earlier?.(person)}
        </div>
      ))}
      {asking && <DifferentPersonDialog clientId={profile.id} onClose={() => setAsking(false)} />}
    </Sheet>
  );
}

function Proposed({
  profile: { id: clientId, callName },
  person,
  isCoach,
}: {
  profile: Profile;
  person: OtherPerson;
  isCoach: boolean;
}) {
  const confirm = useChange(ConfirmOtherPersonDocument, {
    says: 'Confirmed. New plans are about this person.',
  });
  const withdraw = useChange(WithdrawOtherPersonDocument, { says: 'Withdrawn.' });
  const variables = { clientId, personId: person.id };
  const name = person.alias || 'Someone else';
  return (
    <>
      <Text>
        {isCoach
          ? `${name} is waiting for your confirmation. Talk with ${callName} first. Nothing is known about a new person, so outreach starts out closed, and everything recorded about the previous person stays.`
          : `${name} is waiting for your coach to confirm. Until then nothing changes.`}
      </Text>
      <div className={classes.buttons}>
        {isCoach && (
          <Button size="md" loading={confirm.busy} onClick={() => void confirm.run(variables)}>
            Confirm a different person
          </Button>
        )}
        <Button
          size="md"
          variant="subtle"
          loading={withdraw.busy}
          onClick={() => void withdraw.run(variables)}
        >
          {isCoach ? 'It’s the same person' : 'Withdraw'}
        </Button>
      </div>
    </>
  );
}
