import { useQuery } from '@apollo/client/react';
import {
  MyAvailabilityDocument,
  SessionTypesDocument,
  type MyAvailabilityQuery,
  type SessionTypesQuery,
} from '@footing/contract';
import { Stack } from '@mantine/core';
import { Loaded, Sheet } from '../../shared/ui';
import { PublicPageSettings } from '../leads';
import { words } from './availability.words';
import { ChangeHours } from './ChangeHours';
import { MyHours } from './MyHours';
import { SessionTypes } from './SessionTypes';

const TYPES = 'session-types';
const HOURS = 'your-hours';

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
      <div id={TYPES}>
        <Sheet title={words.types.title}>
          <Loaded query={types}>
            {({ sessionTypes }) => <SessionTypes types={sessionTypes} owns={owns} />}
          </Loaded>
        </Sheet>
      </div>
      <ChangeHours hours={changeHours} owns={owns} />
      <div id={HOURS}>
        <Sheet title={words.hours.title}>
          <Loaded query={mine}>
            {({ myAvailability }) => (
              <MyHours key={myAvailability.version} availability={myAvailability} />
            )}
          </Loaded>
        </Sheet>
      </div>
      <PublicPageSettings
        missing={missingOf(types.data, mine.data)}
        typesId={TYPES}
        hoursId={HOURS}
      />
    </Stack>
  );
}

/** What new people still need before they can ask for a time; null while that is unknown. */
function missingOf(types?: SessionTypesQuery, mine?: MyAvailabilityQuery) {
  if (!types || !mine) return null;
  if (!types.sessionTypes.some(({ bookedBy }) => bookedBy === 'NEW_PEOPLE')) return 'TYPE';
  const { weekly, exceptions } = mine.myAvailability;
  return [...weekly, ...exceptions].some(({ hours }) => hours.length > 0) ? null : 'HOURS';
}
