import { useQuery } from '@apollo/client/react';
import { IntakeOfClientDocument } from '@footing/contract';
import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Sentence, WhenDay } from '../../../shared/words';
import { words } from './intake.words';

/** Says that a new client has not filled in the form that they got when they joined. Empty otherwise. */
export function IntakeNotice({ clientId }: { clientId: string }) {
  const { data } = useQuery(IntakeOfClientDocument, {
    variables: { clientId },
    fetchPolicy: 'cache-and-network',
  });
  const profile = data?.client.profile;
  const form = profile?.intakeForm;
  if (!profile || !form || form.answeredAt) return null;
  return (
    <Text size="sm" className="footing-screen-only">
      <Sentence
        text={words.waiting(profile.callName)}
        form={
          <Anchor component={Link} inherit to={`/clients/${clientId}/forms`}>
            {form.title}
          </Anchor>
        }
      />{' '}
      {form.dueOn && <Sentence text={words.due} day={<WhenDay on day={form.dueOn} />} />}
    </Text>
  );
}
