import { RecordBoundaryDocument } from '@footing/contract';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../../shared/ui';
import { boundaryWords, Sentence, type Boundary } from '../../shared/words';
import classes from './safety.module.css';
import { words } from './safety.words';

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
    says: words.boundary.recorded,
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
        <Sentence
          text={words.boundary.offer(coachName)}
          boundary={<strong>{boundaryWords(boundary)}</strong>}
        />
      </Text>
      <Button
        mt="sm"
        size="md"
        variant="light"
        loading={change.busy}
        onClick={() => void change.run({ input: { id, clientId, boundary } })}
      >
        {words.boundary.button}
      </Button>
      {change.problem && <Text role="alert">{change.problem}</Text>}
    </div>
  );
}
