import type { CoachProfilePartsFragment } from '@footing/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { OtherPersonsPanel } from '../../../shared/other-person';
import { useMembership } from '../../../shared/session/store';
import { words } from './client-page.words';
import { EndOrderDialog } from '../boundary/EndOrderDialog';

/** The other people of a client, as a coach sees and confirms them. */
export function OtherPersonsOfClient({ profile }: { profile: CoachProfilePartsFragment }) {
  const { role } = useMembership();
  const [ending, setEnding] = useState<string | null>(null);
  return (
    <>
      <OtherPersonsPanel
        profile={profile}
        isCoach
        earlier={({ id, boundary }) =>
          boundary === 'LEGAL_ORDER' &&
          role === 'OWNER' && (
            <Button size="compact-sm" variant="subtle" onClick={() => setEnding(id)}>
              {words.otherPersons.orderEnded}
            </Button>
          )
        }
      />
      {ending && (
        <EndOrderDialog profile={profile} personId={ending} onClose={() => setEnding(null)} />
      )}
    </>
  );
}
