import { Text } from '@mantine/core';
import { PageHeader } from '../../../shared/ui';
import {
  lockWords,
  sharedReadersWords,
  useNow,
  When,
  type PlanStatus,
} from '../../../shared/words';
import { useMembership } from '../../../shared/session/store';
import { BackLink } from '../BackLink';
import type { ReflectionAction } from './types';
import classes from './reflection.module.css';
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
            <When at={reflection.savedAt} say="when" capital />.{' '}
            {reflection.shared
              ? `${sharedReadersWords(coachName, practice.name)} can read it.`
              : 'Only you can read it.'}
          </figcaption>
        </figure>
      )}
    </>
  );
}

function WhyNot({ action, planStatus }: { action: ReflectionAction; planStatus: PlanStatus }) {
  const now = useNow();
  if (planStatus === 'ENDED') return 'Your plan has ended. What you wrote stays yours.';
  if (planStatus === 'PAUSED')
    return 'Your plan is paused. You can write here again when it resumes.';
  if (action.lock) return lockWords(action.lock, { now });
  return 'Not yet. This opens together with its step.';
}
