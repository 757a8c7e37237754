import { SaveQuickReplyDocument, type QuickRepliesQuery } from '@footing/contract';
import { Button, Group, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../../../shared/ui';
import { focusOnMount } from '../../../shared/ui/focus/focus-on-mount';
import { words } from './quick-replies.words';

/** Version 0: a new one. */
export type EditedReply = Pick<
  QuickRepliesQuery['quickReplies'][number],
  'id' | 'text' | 'version'
>;

/** The text of a new quick reply, or another text for one. */
export function QuickReplyEditor({ reply, onClose }: { reply: EditedReply; onClose: () => void }) {
  const [text, setText] = useState(reply.text);
  const save = useChange(SaveQuickReplyDocument, {
    quiet: true,
    says: words.saved,
    refetchQueries: ['QuickReplies'],
    awaitRefetchQueries: true,
    done: onClose,
  });
  const send = (version: number) => {
    if (text.trim() === '') return;
    void save.run({ input: { id: reply.id, text: text.trim(), version } });
  };
  const stored = save.refusal?.code === 'STALE' ? save.refusal.currentVersion : null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send(stored ?? reply.version);
      }}
    >
      <Textarea
        ref={focusOnMount}
        label={words.text}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={1_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={save.fieldError('text')}
      />
      {save.problem && (
        <Text size="sm" c="var(--footing-clay-text)" role="alert">
          {save.problem}
        </Text>
      )}
      <Group gap="xs" mt="xs" justify="flex-end">
        <Button variant="subtle" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button type="submit" loading={save.busy} disabled={text.trim() === ''}>
          {stored === null ? words.save : words.saveMine}
        </Button>
      </Group>
    </form>
  );
}
