import {
  FormsOfClientDocument,
  WithdrawFormDocument,
  type FormsOfClientQuery,
} from '@footing/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useUncachedQuery } from '../../../shared/session/useUncachedQuery';
import { useMarkRead } from '../../attention';
import { confirmThat, EmptyState, Loaded, LoadingState, useChange } from '../../../shared/ui';
import { Sentence, When, WhenDay } from '../../../shared/words';
import { FormOverTime } from './FormOverTime';
import { words } from './of-client.words';
import { SendFormDialog } from './SendFormDialog';
import classes from './of-client.module.css';

export type SentForm = FormsOfClientQuery['formRequests'][number];

/** The forms of a client: what waits, and for each form its answers and scores over time. Each read is recorded. */
export function FormsSection({
  clientId,
  callName,
  zone,
}: {
  clientId: string;
  callName: string;
  zone: string;
}) {
  const query = useUncachedQuery(FormsOfClientDocument, clientId);
  useMarkRead(
    clientId,
    'FORMS',
    (query.data?.formRequests ?? []).flatMap(({ sharedAt }) => sharedAt ?? []),
  );
  const [sending, setSending] = useState(false);
  const send = <Button onClick={() => setSending(true)}>{words.send.button}</Button>;
  return (
    <>
      <Loaded query={query} skeleton={<LoadingState lines={5} label={words.loading} />}>
        {({ formRequests }) =>
          formRequests.length === 0 ? (
            <EmptyState title={words.none.title} action={send}>
              {words.none.text(callName)}
            </EmptyState>
          ) : (
            <>
              <div className={`${classes.head} footing-screen-only`}>{send}</div>
              <Waiting
                forms={formRequests.filter(({ answeredAt }) => answeredAt === null)}
                onChanged={() => void query.refetch().catch(() => undefined)}
              />
              {groupsOf(formRequests.filter(({ answeredAt }) => answeredAt !== null)).map(
                (forms) => (
                  <FormOverTime
                    key={forms[0]!.formId}
                    forms={forms}
                    callName={callName}
                    zone={zone}
                  />
                ),
              )}
            </>
          )
        }
      </Loaded>
      {sending && (
        <SendFormDialog
          clientId={clientId}
          callName={callName}
          zone={zone}
          onClose={() => {
            setSending(false);
            void query.refetch().catch(() => undefined);
          }}
        />
      )}
    </>
  );
}

/** Finished forms by form, the latest first. */
function groupsOf(forms: readonly SentForm[]): SentForm[][] {
  const groups = new Map<string, SentForm[]>();
  for (const form of forms) groups.set(form.formId, [...(groups.get(form.formId) ?? []), form]);
  return [...groups.values()];
}

function Waiting({ forms, onChanged }: { forms: readonly SentForm[]; onChanged: () => void }) {
  const change = useChange(WithdrawFormDocument, { says: words.withdraw.done, done: onChanged });
  if (forms.length === 0) return null;
  const withdraw = async ({ id, title }: SentForm) => {
    const { text, yes, no } = words.withdraw;
    const sure = await confirmThat({ title: words.withdraw.title(title), words: text, yes, no });
    if (sure) await change.run({ requestId: id });
  };
  return (
    <section className={classes.group} aria-label={words.waiting}>
      <h2>{words.waiting}</h2>
      <ul className={classes.rows}>
        {forms.map((form) => (
          <li key={form.id}>
            <div>
              <p className={classes.title}>{form.title}</p>
              <p className={classes.soft}>
                <Sentence
                  text={words.sent}
                  when={<When at={form.askedAt} say="ago" />}
                  name={form.askedByName}
                />
                {form.dueOn && (
                  <>
                    {' · '}
                    <Sentence text={words.due} day={<WhenDay on day={form.dueOn} />} />
                  </>
                )}
              </p>
            </div>
            <Button
              variant="subtle"
              size="compact-md"
              className="footing-screen-only"
              aria-label={words.withdraw.of(form.title)}
              onClick={() => void withdraw(form)}
            >
              {words.withdraw.button}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
