import { Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { refreshSession } from '../shared/session/refresh';
import { Logo } from '../shared/path/Logo';
import { Page } from '../shared/ui';

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
          <Title order={1}>You’re offline</Title>
          <Text>
            Footing can’t be reached right now. What you wrote on this device is still here. Your
            pages open again as soon as you’re back online. “Get help now” works without a
            connection.
          </Text>
          <Button onClick={() => void again()} loading={busy}>
            Try again
          </Button>
        </Stack>
      </Page>
    </main>
  );
}
