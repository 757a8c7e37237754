import { Button, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useConsent } from '../../consents';
import {
  confirmThat,
  Markdown,
  onKeys,
  PageHeader,
  SaveStatus,
  StaleChoice,
  ThirdPartyLine,
  toast,
} from '../../../shared/ui';
import { BackLink } from '../BackLink';
import type { ReflectionAction } from './types';
import { ShareChoice } from './ShareChoice';
import { useReflection } from './useReflection';
import classes from './reflection.module.css';
import { UserText } from '../../../shared/ui/UserText';

export function ReflectionEditor({
  action,
  stepTitle,
  coachName,
}: {
  action: ReflectionAction;
  stepTitle: string;
  coachName: string;
}) {
  const navigate = useNavigate();
  const { draft, shared, share, busy, finish } = useReflection(action.id, action.reflection);
  const [empty, setEmpty] = useState(false);
  const word = useConsent('REFLECTIONS');
  const done = action.status === 'DONE';

  const choose = async (next: boolean) => {
    // A client who withdrew consent for reflections is asked again before one can be read.
    if (next && word.said === 'NO') {
      if (!(await askToShareAgain(coachName)) || !(await word.say(true))) return;
    }
    await share(next);
  };

  const close = async () => {
    if (draft.text.trim() === '') {
      setEmpty(true);
      return;
    }
    if (!(await finish())) return;
    toast.done('Kept. You can come back to it at any time.');
    await navigate('/today');
  };
  return (
    <>
      <BackLink />
      <PageHeader title={action.title}>{stepTitle}</PageHeader>
      {action.prompt && (
        <p id="prompt" className={`footing-voice ${classes.prompt}`}>
          <UserText>{action.prompt}</UserText>
        </p>
      )}
      {action.guidance.trim() !== '' && (
        <details className={classes.guidance} open={draft.text === ''}>
          <summary>How to go about it</summary>
          <Markdown text={action.guidance} />
        </details>
      )}
      <Textarea
        aria-label={action.title}
        aria-describedby={action.prompt ? 'prompt' : undefined}
        classNames={{ input: classes.paper }}
        autosize
        minRows={6}
        placeholder="Write as it comes. Nobody corrects it."
        value={draft.text}
        error={empty && draft.text.trim() === '' ? 'Write a few words first.' : undefined}
        onChange={(event) => draft.setText(event.currentTarget.value)}
        onKeyDown={onKeys({ 'mod+Enter': () => void close() })}
      />
      <div className={classes.saved}>
        {draft.text === '' && draft.status.kind === 'saved' ? (
          <Text size="sm" c="dimmed">
            Saved while you type
          </Text>
        ) : (
          <SaveStatus status={draft.status} />
        )}
        <ThirdPartyLine />
      </div>
      <StaleChoice draft={draft} />
      <div className={classes.share}>
        <ShareChoice
          shared={shared}
          coachName={coachName}
          what="what you write here"
          busy={busy}
          onChange={(next) => void choose(next)}
        />
      </div>
      <div className={classes.foot}>
        <Button size="lg" fullWidth loading={busy} onClick={() => void close()}>
          {done ? 'Keep it so' : 'I have written what I wanted'}
        </Button>
        {!done && (
          <Text size="sm" c="dimmed">
            Or stop here and continue another day. It stays saved.
          </Text>
        )}
      </div>
    </>
  );
}

const askToShareAgain = (coachName: string): Promise<boolean> =>
  confirmThat({
    title: `Let ${coachName} read what you share?`,
    words: `You have taken that back. ${coachName} can read this one then, and those again that you had shared before.`,
    yes: 'Let them read',
    no: 'Not now',
  });
