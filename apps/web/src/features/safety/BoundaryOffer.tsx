import { RecordBoundaryDocument } from '@footing/contract';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../../shared/ui';
import { boundaryWords, type Boundary } from '../../shared/words';
import classes from './safety.module.css';

/** The boundary that follows from the safety answers. It is recorded, and readable by staff, only after this tap. */
export function BoundaryOffer({
  clientId,
  boundary,
  coachName,
  onRecorded,
}: {
  clientId: string;
  boundary: Boundary;
  coachName: string;
  onRecorded: () => void;
}) {
  const [id] = useState(() => crypto.randomUUID());
  const change = useChange(RecordBoundaryDocument, {
    quiet: true,
    says: 'The boundary is recorded.',
    update: (cache) => {
      cache.evict({ fieldName: 'clientToday' });
      cache.evict({ fieldName: 'myPlan' });
      cache.gc();
    },
    done: onRecorded,
  });
  return (
    <div className={classes.section}>
      <Text>
        If you like, record what they let you know: <strong>{boundaryWords(boundary)}</strong>.{' '}
        {coachName}, and others at the practice who can open your page, will see this boundary. They
        won’t see your answers.
      </Text>
      <Button
        mt="sm"
        size="md"
        variant="light"
        loading={change.busy}
        onClick={() => void change.run({ input: { id, clientId, boundary } })}
      >
        Record this boundary
      </Button>
      {change.problem && <Text role="alert">{change.problem}</Text>}
    </div>
  );
}
