import { useQuery } from '@apollo/client/react';
import { MyStaffProfileDocument } from '@footing/contract';
import { Stack, Text } from '@mantine/core';
import { Loaded, LoadingState, Sheet } from '../../../shared/ui';
import { BioForm } from './BioForm';
import { NameForm } from './NameForm';
import { PhotoForm } from './PhotoForm';
import { words } from './staff-profile.words';

/** What a coach tells their clients about themselves, on the account page. */
export default function StaffProfile() {
  const query = useQuery(MyStaffProfileDocument);
  return (
    <Sheet title={words.title}>
      <Loaded query={query} skeleton={<LoadingState lines={3} />}>
        {({ myStaffProfile }) => (
          <Stack>
            <Text size="sm">{words.says}</Text>
            <PhotoForm photo={myStaffProfile.photo} />
            <NameForm />
            <BioForm bio={myStaffProfile.bio} />
          </Stack>
        )}
      </Loaded>
    </Sheet>
  );
}
