import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { refreshSession } from '../shared/session/refresh';
import { Logo } from '../shared/path/Logo';
import { Page } from '../shared/ui';
import { words } from './app.words';

/** Footing was opened without a connection, so the session is unknown. */
export function UnreachablePage({ onBreathe }: { onBreathe: () => void }) {
  const [busy, setBusy] = useState(false);
  const again = async () => {
    setBusy(true);
    await refreshSession();
    setBusy(false);
  };
  return (
    <main>
      <Page>
        <Stack align="flex-start" gap="md" pt="xl">
          <Logo height={48} />
          <Title order={1}>{words.unreachable.title}</Title>
          <Text>{words.unreachable.says}</Text>
          <Text c="dimmed">{words.unreachable.keep}</Text>
          <Group gap="sm">
            <Button onClick={() => void again()} loading={busy}>
              {words.tryAgain}
            </Button>
            <Button variant="light" onClick={onBreathe}>
              {words.breather}
            </Button>
          </Group>
        </Stack>
      </Page>
    </main>
  );
}
