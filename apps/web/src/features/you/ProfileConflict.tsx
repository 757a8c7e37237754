import { Button, Group } from '@mantine/core';
import { reachByWords } from '../../shared/words';
import type { ProfileField, ProfileValues } from './types';
import classes from './you.module.css';
import { words as all } from './you.words';

const words = all.profile.conflict;

/** Shows the differences after a profile was changed in two places, and lets the person choose. */
export function ProfileConflict({
  fields,
  mine,
  theirs,
  onMine,
  onTheirs,
}: {
  /** Those of the form. */
  fields: readonly ProfileField[];
  mine: ProfileValues;
  theirs: ProfileValues;
  onMine: () => void;
  onTheirs: () => void;
}) {
  const different = fields.filter((field) => mine[field] !== theirs[field]);
  return (
    <section className={classes.notice} role="alert" aria-label={words.label}>
      <p>{words.choose}</p>
      <dl>
        {different.map((field) => (
          <div key={field}>
            <dt>{all.profile.fields[field]}</dt>
            <dd>
              {words.mine(wordsOf(field, mine))}
              <br />
              {words.theirs(wordsOf(field, theirs))}
            </dd>
          </div>
        ))}
      </dl>
      <Group gap="xs">
        <Button variant="light" onClick={onMine}>
          {words.keepMine}
        </Button>
        <Button variant="light" onClick={onTheirs}>
          {words.useTheirs}
        </Button>
      </Group>
    </section>
  );
}

function wordsOf(field: ProfileField, values: ProfileValues): string {
  if (field === 'reachBy') return reachByWords(values.reachBy);
  return values[field] || words.empty;
}
