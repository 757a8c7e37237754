import type { FormRequestPartsFragment } from '@footing/contract';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Sentence, When, WhenDay } from '../../../shared/words';
import { words } from './form-list.words';
import classes from './form-list.module.css';

/** Whether it waits for an answer. */
export function isOpen({ answeredAt, closedAt }: FormRequestPartsFragment): boolean {
  return answeredAt === null && closedAt === null;
}

export interface Sharing {
  /** With whom it is shared, in words. */
  state: string;
  control: ReactNode;
}

export function FormList({
  forms,
  sharing,
}: {
  forms: readonly FormRequestPartsFragment[];
  /** Of finished forms, which can be shared or kept. */
  sharing?: ((form: FormRequestPartsFragment) => Sharing) | undefined;
}) {
  return (
    <ul className={classes.list}>
      {forms.map((form) => (
        <FormRow key={form.id} form={form} sharing={sharing?.(form)} />
      ))}
    </ul>
  );
}

function FormRow({
  form,
  sharing,
}: {
  form: FormRequestPartsFragment;
  sharing: Sharing | undefined;
}) {
  return (
    <li>
      <Link to={`/forms/${form.id}`} className={classes.row}>
        <b>{form.title}</b>
        <small>
          <Facts form={form} />
          {sharing && ` · ${sharing.state}`}
        </small>
      </Link>
      {sharing?.control && <div className={classes.sharing}>{sharing.control}</div>}
    </li>
  );
}

function Facts({
  form: { answeredAt, closedAt, dueOn, askedAt, actionId },
}: {
  form: FormRequestPartsFragment;
}) {
  if (answeredAt) {
    return <Sentence text={words.answered} when={<When at={answeredAt} say="ago" />} />;
  }
  if (actionId) return <Sentence text={words.begun} when={<When at={askedAt} say="ago" />} />;
  if (dueOn && !closedAt) return <Sentence text={words.due} day={<WhenDay on day={dueOn} />} />;
  return <Sentence text={words.sent} when={<When at={askedAt} say="ago" />} />;
}
