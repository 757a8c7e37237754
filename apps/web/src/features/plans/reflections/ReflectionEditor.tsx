import { Button, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import {
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
import { useShareChoice } from './useShareChoice';
import classes from './reflection.module.css';
import { words } from './reflections.words';
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
  const done = action.status === 'DONE';

  const choose = useShareChoice(coachName, share);

  const close = async () => {
    if (draft.text.trim() === '') {
      setEmpty(true);
      return;
    }
    if (!(await finish())) return;
    toast.done(words.editor.kept);
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
          <summary>{words.editor.how}</summary>
          <Markdown text={action.guidance} />
        </details>
      )}
      <Textarea
        aria-label={action.title}
        aria-describedby={action.prompt ? 'prompt' : undefined}
        classNames={{ input: classes.paper }}
        autosize
        minRows={6}
        placeholder={words.editor.placeholder}
        value={draft.text}
        error={empty && draft.text.trim() === '' ? words.editor.empty : undefined}
        onChange={(event) => draft.setText(event.currentTarget.value)}
        onKeyDown={onKeys({ 'mod+Enter': () => void close() })}
      />
      <div className={classes.saved}>
        {draft.text === '' && draft.status.kind === 'saved' ? (
          <Text size="sm" c="dimmed">
            {words.editor.saves}
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
          what={words.editor.what}
          busy={busy}
          onChange={(next) => void choose(next)}
        />
      </div>
      <div className={classes.foot}>
        <Button size="lg" fullWidth loading={busy} onClick={() => void close()}>
          {words.editor.done}
        </Button>
        {!done && (
          <Text size="sm" c="dimmed">
            {words.editor.later}
          </Text>
        )}
      </div>
    </>
  );
}
