import {
  RemoveSessionTypeDocument,
  RestoreSessionTypeDocument,
  type SessionTypePartsFragment,
} from '@footing/contract';
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { EmptyState, toast, useChange } from '../../shared/ui';
import classes from './availability.module.css';
import { words as all } from './availability.words';
import { SessionTypeDialog } from './SessionTypeDialog';

const words = all.types;
const REFETCH = { refetchQueries: ['SessionTypes', 'TypesToPlan'] };

/** The session types of the practice, which owners edit. */
export function SessionTypes({
  types,
  owns,
}: {
  types: SessionTypePartsFragment[];
  owns: boolean;
}) {
  const [edited, setEdited] = useState<SessionTypePartsFragment | 'NEW' | null>(null);
  const add = owns && (
    <Button variant="light" onClick={() => setEdited('NEW')}>
      {words.add}
    </Button>
  );
  return (
    <>
      {types.length === 0 ? (
        <EmptyState title={words.noneTitle} order={3} action={add}>
          {owns ? words.none : words.noneForCoach}
        </EmptyState>
      ) : (
        <>
          <Text size="sm" c="dimmed">
            {words.says}
          </Text>
          <ul className={classes.types}>
            {types.map((type) => (
              <li key={type.id}>
                <div>
                  <p className={classes.name}>{type.name}</p>
                  <p className={classes.facts}>{factsOf(type).join(' · ')}</p>
                </div>
                {owns && <TypeButtons type={type} edit={() => setEdited(type)} />}
              </li>
            ))}
          </ul>
          {add}
        </>
      )}
      {edited && (
        <SessionTypeDialog
          type={edited === 'NEW' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}

function TypeButtons({ type, edit }: { type: SessionTypePartsFragment; edit: () => void }) {
  const restore = useChange(RestoreSessionTypeDocument, REFETCH);
  const remove = useChange(RemoveSessionTypeDocument, {
    ...REFETCH,
    done: () =>
      toast.undo(words.removed(type.name), () => void restore.run({ sessionTypeId: type.id })),
  });
  return (
    <Group gap="xs" wrap="nowrap">
      <Button size="compact-sm" variant="light" aria-label={words.edit(type.name)} onClick={edit}>
        {words.editShort}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={words.remove(type.name)}
        loading={remove.busy}
        onClick={() => void remove.run({ sessionTypeId: type.id })}
      >
        {words.removeShort}
      </Button>
    </Group>
  );
}

function factsOf(type: SessionTypePartsFragment): string[] {
  return [
    words.minutes(type.minutes),
    words.placeWith(words.place[type.placeKind], type.place),
    words.free(type.bufferBefore, type.bufferAfter),
    words.bookedBy[type.bookedBy],
  ].filter((fact) => fact !== null);
}
