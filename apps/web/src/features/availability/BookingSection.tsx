import { useQuery } from '@apollo/client/react';
import { MyAvailabilityDocument, SessionTypesDocument } from '@footing/contract';
import { Stack } from '@mantine/core';
import { Loaded, Sheet } from '../../shared/ui';
import { words } from './availability.words';
import { ChangeHours } from './ChangeHours';
import { MyHours } from './MyHours';
import { SessionTypes } from './SessionTypes';

/** What can be booked with the practice, until when clients change it, and when the reader can be booked. */
export default function BookingSection({
  owns,
  changeHours,
}: {
  owns: boolean;
  changeHours: number;
}) {
  const types = useQuery(SessionTypesDocument);
  const mine = useQuery(MyAvailabilityDocument);
  return (
    <Stack gap="lg">
      <Sheet title={words.types.title}>
        <Loaded query={types}>
          {({ sessionTypes }) => <SessionTypes types={sessionTypes} owns={owns} />}
        </Loaded>
      </Sheet>
      <ChangeHours hours={changeHours} owns={owns} />
      <Sheet title={words.hours.title}>
        <Loaded query={mine}>
          {({ myAvailability }) => (
            <MyHours key={myAvailability.version} availability={myAvailability} />
          )}
        </Loaded>
      </Sheet>
    </Stack>
  );
}
