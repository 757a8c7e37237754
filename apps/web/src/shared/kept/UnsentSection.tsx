import { Button, Group } from '@mantine/core';
import { useEffect, useReducer, useState } from 'react';
import { Link } from 'react-router';
import {
  begunDrafts,
  eraseUnsent,
  flushDrafts,
  undecidedDrafts,
  unsentDrafts,
} from '../drafts/drafts';
import { useMe } from '../session/store';
import { onVault } from '../session/vault';
import { confirmThat, Sheet } from '../ui';
import type { DraftStatus } from '../drafts/draft';
import { words } from './kept.words';

/** How much of what was entered here the server does not have yet. */
export default function UnsentSection() {
  const accountId = useMe().account.id;
  const [, render] = useReducer((n: number) => n + 1, 0);
  const [busy, setBusy] = useState(false);
  useEffect(() => onVault(render), []);
  const undecided = undecidedDrafts(accountId);
  const count = unsentDrafts(accountId).length - undecided.length;
  const hasBegun = begunDrafts(accountId).length > 0;
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
      {count > 0 && <p>{words.list.says}</p>}
      {undecided.map(({ key, status }) => (
        <UndecidedText key={key} of={key} status={status} />
      ))}
      {hasBegun && <p>{words.list.begun}</p>}
      {(count > 0 || undecided.length > 0 || hasBegun) && (
        <>
          <p>{words.list.mayBeErased}</p>
          <Group gap="xs" mt="xs">
            {count > 0 && (
              <Button variant="light" loading={busy} onClick={() => void send()}>
                {words.list.send}
              </Button>
            )}
            <Button variant="subtle" onClick={() => void erase()}>
              {words.list.erase}
            </Button>
          </Group>
        </>
      )}
    </Sheet>
  );
}

/** Nothing more of it is sent until its person has seen why. */
function UndecidedText({ of, status }: { of: string; status: DraftStatus }) {
  const { kinds, other, says, stale, open } = words.list.undecided;
  const [kind = '', id = ''] = of.split('.');
  const pages: Record<string, string> = {
    reflection: `/plan/reflection/${id}`,
    breather: '/breather',
  };
  const page = pages[kind];
  return (
    <p>
      {says(kinds[kind] ?? other, status.kind === 'refused' ? status.message : stale)}{' '}
      {page && <Link to={page}>{open}</Link>}
    </p>
  );
}
