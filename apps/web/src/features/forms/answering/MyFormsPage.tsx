import { useQuery } from '@apollo/client/react';
import { MyFormsDocument, type FormRequestPartsFragment } from '@footing/contract';
import { Link } from 'react-router';
import { BackTo, EmptyState, Loaded, Page, PageHeader } from '../../../shared/ui';
import { Sentence, When, WhenDay } from '../../../shared/words';
import { words } from './answering.words';
import { ShareAnswers } from './ShareAnswers';
import classes from './answering.module.css';

/** The forms that the coach sent, and those begun in the plan: the ones to answer, and finished ones. */
export function MyFormsPage() {
  const query = useQuery(MyFormsDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Page>
      <BackTo to="/today">{words.back}</BackTo>
      <PageHeader title={words.list.title} />
      <Loaded query={query}>
        {({ myForms, myProfile: { formPauseSince, coach } }) => {
          if (myForms.length === 0) {
            return <EmptyState title={words.list.none}>{words.list.noneText}</EmptyState>;
          }
          const open = myForms.filter(isOpen);
          const closed = myForms.filter(({ closedAt }) => closedAt !== null);
          const finished = myForms.filter(({ answeredAt }) => answeredAt !== null);
          return (
            <>
              {formPauseSince && <p className={classes.notice}>{words.list.paused(coach.name)}</p>}
              <FormRows title={words.list.waiting} forms={open} />
              <FormRows title={words.list.finished} forms={finished} coachName={coach.name} />
              <FormRows title={words.list.closed} forms={closed} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

/** Whether it waits for an answer. */
export function isOpen({ answeredAt, closedAt }: FormRequestPartsFragment): boolean {
  return answeredAt === null && closedAt === null;
}

function FormRows({
  title,
  forms,
  coachName,
}: {
  title: string;
  forms: readonly FormRequestPartsFragment[];
  coachName?: string;
}) {
  if (forms.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <FormList forms={forms} coachName={coachName} />
    </section>
  );
}

export function FormList({
  forms,
  coachName,
}: {
  forms: readonly FormRequestPartsFragment[];
  /** Of finished forms, which can be shared or kept. */
  coachName?: string;
}) {
  return (
    <ul className={classes.list}>
      {forms.map((form) => (
        <li key={form.id}>
          <Link to={`/forms/${form.id}`} className={classes.row}>
            <b>{form.title}</b>
            <small>
              <Facts form={form} />
              {coachName && ` · ${sharedWords(form, coachName)}`}
            </small>
          </Link>
          {coachName && form.clientChooses && (
            <div className={classes.sharing}>
              <ShareAnswers form={form} coachName={coachName} inList />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

const sharedWords = ({ sharedAt }: FormRequestPartsFragment, coachName: string): string =>
  sharedAt ? words.sharing.state.shared(coachName) : words.sharing.state.onlyYou;

function Facts({
  form: { answeredAt, closedAt, dueOn, askedAt, actionId },
}: {
  form: FormRequestPartsFragment;
}) {
  if (answeredAt) {
    return <Sentence text={words.list.answered} when={<When at={answeredAt} say="ago" />} />;
  }
  if (actionId) return <Sentence text={words.list.begun} when={<When at={askedAt} say="ago" />} />;
  if (dueOn && !closedAt)
    return <Sentence text={words.list.due} day={<WhenDay on day={dueOn} />} />;
  return <Sentence text={words.list.sent} when={<When at={askedAt} say="ago" />} />;
}
