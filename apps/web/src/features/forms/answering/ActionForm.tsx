import { OpenActionFormDocument } from '@footing/contract';
import { Button, Group, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Link, Navigate } from 'react-router';
import { LoadingState, PageHeader, useChange } from '../../../shared/ui';
import { words as all } from './answering.words';

const words = all.inPlan;

/**
 * The form of an action in a plan. Opens it at once; what was begun is continued. A finished form can be read, and answered
 * again while its action is open.
 */
export function ActionForm({
  action: { id, title, formRequest },
  isOpen,
}: {
  action: {
    id: string;
    title: string;
    formRequest: { id: string; answeredAt: string | null } | null;
  };
  isOpen: boolean;
}) {
  const [again, setAgain] = useState(false);
  if (formRequest?.answeredAt && !again) {
    return (
      <>
        <PageHeader title={title} />
        <Text mb="md">{words.finished}</Text>
        <Group>
          <Button component={Link} to={`/forms/${formRequest.id}`} size="lg">
            {words.see}
          </Button>
          {isOpen && (
            <Button variant="light" size="lg" onClick={() => setAgain(true)}>
              {words.again}
            </Button>
          )}
        </Group>
      </>
    );
  }
  if (formRequest && !formRequest.answeredAt) {
    return <Navigate to={`/forms/${formRequest.id}`} replace />;
  }
  return <OpenForm actionId={id} title={title} />;
}

function OpenForm({ actionId, title }: { actionId: string; title: string }) {
  const [id] = useState(() => crypto.randomUUID());
  const [opened, setOpened] = useState<string | null>(null);
  const change = useChange(OpenActionFormDocument, {
    quiet: true,
    // So that it opens again without a connection.
    update: (cache, { data }) => {
      if (data?.openActionForm.__typename !== 'FormRequest') return;
      const begun = { __ref: cache.identify(data.openActionForm)! };
      const id = cache.identify({ __typename: 'Action', id: actionId })!;
      cache.modify({ id, fields: { formRequest: () => begun } });
    },
  });
  const open = async () => {
    const form = await change.run({ input: { id, actionId } });
    if (form) setOpened(form.id);
  };
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void open();
  });
  if (opened) return <Navigate to={`/forms/${opened}`} replace />;
  if (!change.problem) return <LoadingState lines={4} label={words.opening} />;
  return (
    <>
      <PageHeader title={title} />
      <Text role="alert" mb="md">
        {change.problem}
      </Text>
      <Button onClick={() => void open()} loading={change.busy}>
        {words.tryAgain}
      </Button>
    </>
  );
}
