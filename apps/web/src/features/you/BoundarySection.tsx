import type { BoundaryPartsFragment } from '@footing/contract';
import { isLooser } from '@footing/plan-engine';
import { Anchor, Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { BoundaryStatus } from '../../shared/boundary';
import { Sheet } from '../../shared/ui';
import { RecordBoundaryDialog } from './RecordBoundaryDialog';
import { boundaryRequests, currentBoundaryWords, type BoundaryRequest } from './boundary-requests';
import classes from './you.module.css';

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
  const who = otherAlias || 'the other person';
  const possible = boundaryRequests.filter(
    (asked) =>
      boundary !== 'LEGAL_ORDER' &&
      (asked === 'ASKED_FOR_SPACE' || asked !== boundary || profile.pendingBoundary) &&
      !isLooser({ boundary: asked, until: null }, { boundary, until: null }),
  );
  return (
    <Sheet title="Where the two of you stand">
      <BoundaryStatus
        current={profile}
        zone={timeZone}
        meaning={currentBoundaryWords(boundary, who)}
      />
      {possible.length > 0 && (
        <Stack gap="xs" mt="md">
          <Text>
            If {who} has said something new, you can record it here. It holds at once, so that
            nothing in your plan goes against it.
          </Text>
          {possible.map((asked) => (
            <Button key={asked} variant="light" size="md" onClick={() => setAsking(asked)}>
              {WORDS[asked](otherAlias || 'They')}
            </Button>
          ))}
        </Stack>
      )}
      <Anchor component={Link} to="/contact" className={classes.link}>
        Contacts, and how many calm days there were
      </Anchor>
      {asking && (
        <RecordBoundaryDialog profile={profile} asked={asking} onClose={() => setAsking(null)} />
      )}
    </Sheet>
  );
}

const WORDS: Record<BoundaryRequest, (who: string) => string> = {
  ASKED_FOR_SPACE: (who) => `${who} asked for space`,
  ASKED_FOR_NO_CONTACT: (who) => `${who} asked for no contact`,
  LEGAL_ORDER: () => 'There is a court order',
};
