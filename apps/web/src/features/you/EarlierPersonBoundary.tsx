import { Button } from '@mantine/core';
import { isLooser } from '@footing/plan-engine';
import { useState } from 'react';
import type { OtherPerson } from '../../shared/other-person';
import { RecordBoundaryDialog } from './RecordBoundaryDialog';
import { boundaryRequests, type BoundaryRequest } from './boundary-requests';
import { words } from './you.words';

/** A boundary of an earlier person can still be recorded, because a running plan may be about them. */
export function EarlierPersonBoundary({
  profile,
  person,
}: {
  profile: { id: string };
  person: OtherPerson;
}) {
  const [asking, setAsking] = useState<BoundaryRequest | null>(null);
  const { boundary, alias } = person;
  const possible = boundaryRequests.filter(
    (asked) =>
      asked !== boundary && !isLooser({ boundary: asked, until: null }, { boundary, until: null }),
  );
  return (
    <>
      {possible.map((asked) => (
        <Button key={asked} variant="subtle" size="md" onClick={() => setAsking(asked)}>
          {words.otherPerson.asked(asked, '')}
        </Button>
      ))}
      {asking && (
        <RecordBoundaryDialog
          profile={{ id: profile.id, otherAlias: alias }}
          personId={person.id}
          asked={asking}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}
