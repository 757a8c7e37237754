import '@mantine/core/styles/Switch.css';
import { useQuery } from '@apollo/client/react';
import { MyCoupleDocument, ShowNameInCalendarDocument } from '@footing/contract';
import { initialsOf } from '@footing/kernel';
import { Switch } from '@mantine/core';
import { Sheet, useChange } from '../../shared/ui';
import classes from './readings.module.css';
import { words as all } from './readings.words';

const words = all.calendar;

/** Whether the coach's calendar apps show the client's name. The yes is to this coach alone. */
export function NameInCalendar({
  coach,
  isShown,
  ownName,
}: {
  coach: { id: string; name: string };
  isShown: boolean;
  ownName: string;
}) {
  const { run, busy } = useChange(ShowNameInCalendarDocument, {
    refetchQueries: ['Readers'],
    awaitRefetchQueries: true,
    says: words.saved,
  });
  const { data } = useQuery(MyCoupleDocument);
  const couple = data?.myCouple?.wasJoined ? data.myCouple : null;
  return (
    <Sheet title={words.title}>
      <p className={classes.who}>
        {isShown ? words.name(coach.name) : words.initials(coach.name, initialsOf(ownName))}
      </p>
      {couple && (
        <p className={classes.who}>{words.together(couple.alias || all.others.theOther)}</p>
      )}
      <Switch
        mt="xs"
        size="md"
        checked={isShown}
        disabled={busy}
        onChange={(event) => void run({ coachId: event.currentTarget.checked ? coach.id : null })}
        label={words.choice(coach.name)}
      />
      <p className={classes.after}>{isShown ? words.off : words.free}</p>
    </Sheet>
  );
}
