import type { BoundaryPartsFragment } from '@footing/contract';
import { isLooser } from '@footing/plan-engine';
import { Anchor, Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { BoundaryStatus } from '../../shared/boundary';
import { Sheet } from '../../shared/ui';
import { RecordBoundaryDialog } from './RecordBoundaryDialog';
import { boundaryRequests, type BoundaryRequest } from './boundary-requests';
import classes from './you.module.css';
import { words as all } from './you.words';

const words = all.otherPerson;

interface Profile extends BoundaryPartsFragment {
  id: string;
  otherAlias: string;
  timeZone: string;
}

/**
 * The boundary as recorded by client and coach, and a way to record that the other person asked for more distance.
 */
export function BoundarySection({ profile }: { profile: Profile }) {
  const [asking, setAsking] = useState<BoundaryRequest | null>(null);
  const { boundary, otherAlias, timeZone } = profile;
  const possible = boundaryRequests.filter(
    (asked) =>
      boundary !== 'LEGAL_ORDER' &&
      (asked === 'ASKED_FOR_SPACE' || asked !== boundary || profile.pendingBoundary) &&
      !isLooser({ boundary: asked, until: null }, { boundary, until: null }),
  );
  return (
    <Sheet title={words.boundary(otherAlias)}>
      <BoundaryStatus
        current={profile}
        zone={timeZone}
        meaning={words.meaning(boundary, otherAlias)}
      />
      {possible.length > 0 && (
        <Stack gap="xs" mt="md">
          <Text>{words.newWord(otherAlias)}</Text>
          {possible.map((asked) => (
            <Button key={asked} variant="light" size="md" onClick={() => setAsking(asked)}>
              {words.asked(asked, otherAlias)}
            </Button>
          ))}
        </Stack>
      )}
      <Anchor component={Link} to="/contact" className={classes.link}>
        {words.contacts}
      </Anchor>
      {asking && (
        <RecordBoundaryDialog profile={profile} asked={asking} onClose={() => setAsking(null)} />
      )}
    </Sheet>
  );
}
