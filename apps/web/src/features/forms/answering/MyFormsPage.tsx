import { useQuery } from '@apollo/client/react';
import { MyFormsDocument, type FormRequestPartsFragment } from '@footing/contract';
import { Title } from '@mantine/core';
import { BackTo, EmptyState, Loaded, Page, PageHeader } from '../../../shared/ui';
import { words } from './answering.words';
import { FormList, isOpen, type Sharing } from './FormList';
import { words as listWords } from './form-list.words';
import { ShareAnswers } from './ShareAnswers';
import classes from './answering.module.css';

/** The forms that the coach sent, and those begun in the plan: the ones to answer, and finished ones. */
export function MyFormsPage() {
  const query = useQuery(MyFormsDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Page>
      <BackTo to="/today">{words.back}</BackTo>
      <PageHeader title={listWords.title} />
      <Loaded query={query}>
        {({ myForms, myProfile: { formPauseSince, coach } }) => {
          if (myForms.length === 0) {
            return <EmptyState title={listWords.none}>{listWords.noneText}</EmptyState>;
          }
          const open = myForms.filter(isOpen);
          const closed = myForms.filter(({ closedAt }) => closedAt !== null);
          const finished = myForms.filter(({ answeredAt }) => answeredAt !== null);
          return (
            <>
              {formPauseSince && <p className={classes.notice}>{listWords.paused(coach.name)}</p>}
              <FormRows title={listWords.waiting} forms={open} />
              <FormRows
                title={listWords.finished}
                forms={finished}
                sharing={(form) => ({
                  state: sharedWords(form, coach.name),
                  control: form.clientChooses && (
                    <ShareAnswers form={form} coachName={coach.name} inList />
                  ),
                })}
              />
              <FormRows title={listWords.closed} forms={closed} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

function FormRows({
  title,
  forms,
  sharing,
}: {
  title: string;
  forms: readonly FormRequestPartsFragment[];
  sharing?: (form: FormRequestPartsFragment) => Sharing;
}) {
  if (forms.length === 0) return null;
  return (
    <section aria-label={title}>
      <Title order={2} size="h3">
        {title}
      </Title>
      <FormList forms={forms} sharing={sharing} />
    </section>
  );
}

const sharedWords = ({ sharedAt }: FormRequestPartsFragment, coachName: string): string =>
  sharedAt ? words.sharing.state.shared(coachName) : words.sharing.state.onlyYou;
