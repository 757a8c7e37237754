import type { HardMomentsPartsFragment } from '@footing/contract';
import { Button } from '@mantine/core';
import { hrefOf } from './dialed';
import { words } from './hard-moments.words';
import classes from './hard-moments.module.css';

/** Whom the client would call, and what helped before. Null: it could not be read. */
export function AtHand({
  kept,
  onEdit,
}: {
  kept: HardMomentsPartsFragment | null;
  onEdit: () => void;
}) {
  if (!kept) {
    return (
      <p role="status" className={classes.private}>
        {words.unread}
      </p>
    );
  }
  const { personName, personPhone } = kept;
  const helped = linesOf(kept.helped);
  return (
    <>
      <section className={classes.one} aria-labelledby="call-someone">
        <h2 id="call-someone">{words.person.title}</h2>
        {personName && personPhone ? (
          <>
            <Button component="a" href={hrefOf(personPhone)} size="md" className={classes.call}>
              {words.person.call(personName)}
            </Button>
            <p className={classes.number}>
              <bdi>{personPhone}</bdi>
            </p>
          </>
        ) : (
          <>
            <p>{words.person.none}</p>
            <Button variant="default" size="md" onClick={onEdit}>
              {words.person.choose}
            </Button>
          </>
        )}
      </section>
      <section className={classes.one} aria-labelledby="what-helped">
        <h2 id="what-helped">{words.helped.title}</h2>
        {helped.length === 0 ? (
          <p>{words.helped.none}</p>
        ) : (
          <ul className={classes.helped}>
            {helped.map((one, at) => (
              <li key={`${at} ${one}`} dir="auto">
                {one}
              </li>
            ))}
          </ul>
        )}
        <Button variant="default" size="md" onClick={onEdit}>
          {helped.length === 0 ? words.helped.write : words.edit.open}
        </Button>
      </section>
    </>
  );
}

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
