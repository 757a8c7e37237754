import { Button, Group } from '@mantine/core';
import { reachByWords } from '../../shared/words';
import type { ProfileValues } from './types';
import classes from './you.module.css';

const names: Record<keyof ProfileValues, string> = {
  callName: 'What you like to be called',
  pronouns: 'Pronouns',
  otherAlias: 'What you call the other person here',
  timeZone: 'Time zone',
  reachBy: 'How your coach may reach you',
  reachNote: 'Anything to know about it',
};

/** Shows the differences after a profile was changed in two places, and lets the person choose. */
export function ProfileConflict({
  mine,
  theirs,
  onMine,
  onTheirs,
}: {
  mine: ProfileValues;
  theirs: ProfileValues;
  onMine: () => void;
  onTheirs: () => void;
}) {
  const fields = (Object.keys(names) as (keyof ProfileValues)[]).filter(
    (field) => mine[field] !== theirs[field],
  );
  return (
    <section className={classes.notice} role="alert" aria-label="Changed in another place">
      <p>This was changed in another place while you were here. Which one stays?</p>
      <dl>
        {fields.map((field) => (
          <div key={field}>
            <dt>{names[field]}</dt>
            <dd>
              Here: {wordsOf(field, mine)}
              <br />
              There: {wordsOf(field, theirs)}
            </dd>
          </div>
        ))}
      </dl>
      <Group gap="xs">
        <Button variant="light" onClick={onMine}>
          Keep mine
        </Button>
        <Button variant="light" onClick={onTheirs}>
          Use what is there
        </Button>
      </Group>
    </section>
  );
}

function wordsOf(field: keyof ProfileValues, values: ProfileValues): string {
  if (field === 'reachBy') return reachByWords(values.reachBy);
  return values[field] || 'empty';
}
