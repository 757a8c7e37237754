import { Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { refreshSession } from '../shared/session/refresh';
import { Logo } from '../shared/path/Logo';
import { Page } from '../shared/ui';
import { words } from './app.words';

/** Footing was opened without a connection, so the session is unknown. */
export function UnreachablePage() {
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
          <Button onClick={() => void again()} loading={busy}>
            {words.tryAgain}
          </Button>
        </Stack>
      </Page>
    </main>
  );
}
