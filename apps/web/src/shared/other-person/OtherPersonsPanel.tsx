import {
  ConfirmOtherPersonDocument,
  WithdrawOtherPersonDocument,
  type OtherPersonsPartsFragment,
} from '@footing/contract';
import { Button, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Sheet, useChange } from '../ui';
import { boundaryWords, Sentence, WhenDay } from '../words';
import { DifferentPersonDialog } from './DifferentPersonDialog';
import { words } from './other-person.words';
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
  return (
    <Sheet title={words.title}>
      {proposed ? (
        <Proposed profile={profile} person={proposed} isCoach={isCoach} />
      ) : (
        <>
          <Text>{isCoach ? words.saysForCoach(profile.callName) : words.says}</Text>
          <div className={classes.buttons}>
            <Button variant="light" size="md" onClick={() => setAsking(true)}>
              {words.button}
            </Button>
          </div>
        </>
      )}
      {before.map((person) => (
        <div key={person.id} className={classes.person}>
          <p className={classes.name}>{person.alias || words.previous}</p>
          <p>
            {person.boundaryUntil ? (
              <Sentence
                text={words.appliesUntil}
                boundary={boundaryWords(person.boundary)}
                when={<WhenDay day={person.boundaryUntil} zone={zone} />}
              />
            ) : (
              words.stillApplies(boundaryWords(person.boundary))
            )}
          </p>
          {person.lastSurpriseOn && (
            <p>
              <Sentence
                text={words.lastSurprise}
                when={<WhenDay day={person.lastSurpriseOn} zone={zone} />}
              />
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
    says: words.proposed.confirmed,
  });
  const withdraw = useChange(WithdrawOtherPersonDocument, { says: words.proposed.withdrawn });
  const variables = { clientId, personId: person.id };
  const name = person.alias || words.proposed.someone;
  return (
    <>
      <Text>
        {isCoach ? words.proposed.saysForCoach(name, callName) : words.proposed.says(name)}
      </Text>
      <div className={classes.buttons}>
        {isCoach && (
          <Button size="md" loading={confirm.busy} onClick={() => void confirm.run(variables)}>
            {words.proposed.confirm}
          </Button>
        )}
        <Button
          size="md"
          variant="subtle"
          loading={withdraw.busy}
          onClick={() => void withdraw.run(variables)}
        >
          {isCoach ? words.proposed.same : words.proposed.withdraw}
        </Button>
      </div>
    </>
  );
}
