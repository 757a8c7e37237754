import { Button, Group } from '@mantine/core';
import { useEffect, useReducer, useState } from 'react';
import { eraseUnsent, flushDrafts, unsentDrafts } from '../drafts/drafts';
import { useMe } from '../session/store';
import { onVault } from '../session/vault';
import { confirmThat, Sheet } from '../ui';
import { words } from './kept.words';

/** How much of what was entered here the server does not have yet. */
export default function UnsentSection() {
  const accountId = useMe().account.id;
  const [, render] = useReducer((n: number) => n + 1, 0);
  const [busy, setBusy] = useState(false);
  useEffect(() => onVault(render), []);
  const count = unsentDrafts(accountId).length;
  const send = async () => {
    setBusy(true);
    await flushDrafts();
    setBusy(false);
  };
  const erase = async () => {
    const { title, says, yes, no } = words.list.sure;
    if (await confirmThat({ title, words: says, yes, no, deletes: true })) eraseUnsent(accountId);
  };
  return (
    <Sheet title={words.list.title}>
      <p role="status">{count === 0 ? words.list.none : words.unsent(count)}</p>
      {count > 0 && (
        <>
          <p>{words.list.says}</p>
          <Group gap="xs" mt="xs">
            <Button variant="light" loading={busy} onClick={() => void send()}>
              {words.list.send}
            </Button>
            <Button variant="subtle" onClick={() => void erase()}>
              {words.list.erase}
            </Button>
          </Group>
        </>
      )}
    </Sheet>
  );
}
