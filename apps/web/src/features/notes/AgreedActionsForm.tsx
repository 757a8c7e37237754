import { AgreeActionDocument, StepsToAgreeOnDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { uuidv7 } from '@footing/kernel';
import { Anchor, Button, Group, NativeSelect, NumberInput, Text, TextInput } from '@mantine/core';
import '@mantine/core/styles/NumberInput.css';
import { useState } from 'react';
import { Link } from 'react-router';
import { missingIn, NO_REACH_ANSWER, ReachQuestion } from '../../shared/reach';
import { Loaded, LoadingState, useChange } from '../../shared/ui';
import { Sentence, stepStatusWords } from '../../shared/words';
import { words } from './notes.words';
import type { Note, NotedSession } from './types';
import classes from './notes.module.css';

export function AgreedActionsForm({
  note,
  session,
  prepare,
  onClose,
}: {
  note: Note;
  session: NotedSession;
  prepare?: () => Promise<boolean>;
  onClose: () => void;
}) {
  const query = useQuery(StepsToAgreeOnDocument, { variables: { clientId: session.clientId } });
  return (
    <Loaded query={query} skeleton={<LoadingState lines={2} />}>
      {({ client: { plan } }) => {
        const steps = plan?.steps.filter(({ status }) => status === 'OPEN' || status === 'LOCKED');
        if (!plan || plan.status === 'ENDED' || !steps?.length) {
          return (
            <Text size="sm" c="dimmed">
              <Sentence
                text={words.agreed.noPlan}
                name={session.callName}
                choose={
                  <Anchor component={Link} to={`/clients/${session.clientId}/assign`} size="sm">
                    {words.agreed.choosePlan}
                  </Anchor>
                }
              />
            </Text>
          );
        }
        const current = steps.find(({ id }) => id === plan.currentStep) ?? steps[0]!;
        return (
          <Fields
            note={note}
            callName={session.callName}
            names={[plan.otherAlias]}
            steps={steps}
            current={current.id}
            prepare={prepare}
            onClose={onClose}
          />
        );
      }}
    </Loaded>
  );
}

function Fields({
  note,
  callName,
  names,
  steps,
  current,
  prepare,
  onClose,
}: {
  note: Note;
  callName: string;
  /** What the other person is called. */
  names: readonly string[];
  steps: { id: string; title: string; status: Parameters<typeof stepStatusWords>[0] }[];
  current: string;
  prepare?: () => Promise<boolean>;
  onClose: () => void;
}) {
  const [id, renew] = useState(() => uuidv7(Date.now()));
  const [title, setTitle] = useState('');
  const [stepId, setStepId] = useState(current);
  // A step that was removed meanwhile cannot be chosen.
  const chosen = steps.some((step) => step.id === stepId) ? stepId : current;
  const [days, setDays] = useState<number | ''>('');
  const [said, setSaid] = useState(NO_REACH_ANSWER);
  const [asked, setAsked] = useState(false);
  const text = { title, guidance: '', prompt: null };
  const missing = missingIn(said, text, names);
  const agree = useChange(AgreeActionDocument, {
    quiet: true,
    refetchQueries: ['CoachClient'],
    says: words.agreed.added(callName),
    done() {
      setTitle('');
      setDays('');
      setSaid(NO_REACH_ANSWER);
      setAsked(false);
      renew(uuidv7(Date.now()));
    },
  });
  const send = async () => {
    setAsked(true);
    const { reach, reason } = said;
    if (title.trim() === '' || !reach || missing.reason || (prepare && !(await prepare()))) return;
    const dueAfterDays = days === '' ? null : days;
    await agree.run({
      input: {
        id,
        noteId: note.id,
        stepId: chosen,
        title: title.trim(),
        reach,
        noReachReason: reason.trim() || null,
        dueAfterDays,
      },
    });
  };
  return (
    <form
      className={classes.agreeForm}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextInput
        size="sm"
        label={words.agreed.what}
        autoFocus
        required
        maxLength={200}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        error={agree.fieldError('title')}
        className={classes.agreeTitle}
      />
      <NativeSelect
        size="sm"
        label={words.agreed.step}
        value={chosen}
        onChange={(event) => setStepId(event.currentTarget.value)}
        data={steps.map((step) => ({
          value: step.id,
          label: `${step.title} (${stepStatusWords(step.status).toLowerCase()})`,
        }))}
        error={agree.fieldError('stepId')}
      />
      <NumberInput
        size="sm"
        label={words.agreed.days}
        placeholder={words.agreed.noDays}
        min={0}
        max={365}
        value={days}
        onChange={(value) => setDays(value === '' ? '' : Number(value))}
        error={agree.fieldError('dueAfterDays')}
      />
      <div className={classes.agreeTitle}>
        <ReachQuestion
          value={said}
          onChange={setSaid}
          practical={false}
          words={text}
          names={names}
          error={(asked && missing.reach) || agree.fieldError('reach')}
          reasonError={(asked && missing.reason) || agree.fieldError('noReachReason')}
        />
      </div>
      {agree.problem && (
        <Text size="sm" c="var(--footing-clay-text)" role="alert" className={classes.agreeTitle}>
          {agree.problem}
        </Text>
      )}
      <Group gap="xs" className={classes.agreeButtons}>
        <Button size="xs" variant="subtle" onClick={onClose}>
          {words.agreed.close}
        </Button>
        <Button size="xs" type="submit" loading={agree.busy} disabled={title.trim() === ''}>
          {words.agreed.save}
        </Button>
      </Group>
    </form>
  );
}
