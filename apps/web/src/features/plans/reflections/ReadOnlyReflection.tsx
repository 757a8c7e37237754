import { Text } from '@mantine/core';
import { PageHeader } from '../../../shared/ui';
import { lockWords, Sentence, useNow, When, type PlanStatus } from '../../../shared/words';
import { useMembership } from '../../../shared/session/store';
import { BackLink } from '../BackLink';
import type { ReflectionAction } from './types';
import classes from './reflection.module.css';
import { words } from './reflections.words';
import { UserText } from '../../../shared/ui/UserText';

/** A read-only reflection: what was written, and why it cannot be changed now. */
export function ReadOnlyReflection({
  action,
  stepTitle,
  coachName,
  planStatus,
}: {
  action: ReflectionAction;
  stepTitle: string;
  coachName: string;
  planStatus: PlanStatus;
}) {
  const { practice } = useMembership();
  const { reflection } = action;
  return (
    <>
      <BackLink />
      <PageHeader title={action.title}>{stepTitle}</PageHeader>
      {action.prompt && <p className={`footing-voice ${classes.prompt}`}>{action.prompt}</p>}
      <Text c="dimmed">
        <WhyNot action={action} planStatus={planStatus} />
      </Text>
      {reflection && reflection.text !== '' && (
        <figure className={classes.written}>
          <UserText as="blockquote">{reflection.text}</UserText>
          <figcaption>
            <Sentence
              text={words.readOnly.savedAt}
              when={<When at={reflection.savedAt} say="when" capital />}
            />{' '}
            {reflection.shared
              ? words.share.canRead(coachName, practice.name)
              : words.share.onlyYou}
          </figcaption>
        </figure>
      )}
    </>
  );
}

function WhyNot({ action, planStatus }: { action: ReflectionAction; planStatus: PlanStatus }) {
  const now = useNow();
  if (planStatus === 'ENDED') return words.readOnly.ended;
  if (planStatus === 'PAUSED') return words.readOnly.paused;
  if (action.lock) return lockWords(action.lock, { now });
  return words.readOnly.closed;
}
