import type { MessagePartsFragment } from '@footing/contract';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { UserText } from '../../shared/ui/UserText';
import { assertNever, When } from '../../shared/words';
import { words as all } from './attachments.words';
import type { Reader } from './message-authors';
import classes from './messages.module.css';

const words = all.reference;

type NamedThing = NonNullable<MessagePartsFragment['reference']>;

/** The step, action or session that a message names, as its reader can see it now. */
export function Reference({ reference, reader }: { reference: NamedThing; reader: Reader }) {
  const { kind, visible, title, startsAt, canceled } = reference;
  if (!visible) return <p className={classes.reference}>{words.gone[kind]}</p>;
  return (
    <p className={classes.reference}>
      <span className={classes.kind}>{words.kinds[kind]}</span>
      <Anchor component={Link} to={placeOf(reference, reader)}>
        {startsAt ? <When at={startsAt} say="dayTime" /> : <UserText>{title ?? ''}</UserText>}
      </Anchor>
      {canceled && ` ${words.canceled}`}
    </p>
  );
}

/** The page that shows it. */
function placeOf({ kind, id }: NamedThing, { clientId }: Reader): string {
  const plan = clientId === null ? '/plan' : `/clients/${clientId}/plan`;
  switch (kind) {
    case 'STEP':
      return `${plan}?step=${id}`;
    case 'ACTION':
      return `${plan}?action=${id}`;
    case 'SESSION':
      return clientId === null ? '/coach' : `/sessions/${id}`;
    default:
      return assertNever(kind);
  }
}
