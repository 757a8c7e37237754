import { Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { refreshSession } from '../shared/session/refresh';
import { Logo } from '../shared/path/Logo';
import { Page } from '../shared/ui';

/** Footing was opened without a connection: nobody can be recognised yet. */
export function Unreachable() {
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
          <Title order={1}>No connection right now</Title>
          <Text>
            Footing cannot be reached. What you wrote on this device is still here. It opens by
            itself as soon as you are back online.
          </Text>
          <Button onClick={() => void again()} loading={busy}>
            Try again
          </Button>
        </Stack>
      </Page>
    </main>
  );
}
