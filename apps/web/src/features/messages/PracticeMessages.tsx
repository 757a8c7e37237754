import { useQuery } from '@apollo/client/react';
import { PracticeMessagesDocument, SetMessagesOnDocument } from '@footing/contract';
import { Checkbox, Text } from '@mantine/core';
import { Loaded, Sheet, useChange } from '../../shared/ui';
import { words as all } from './messages.words';

const words = all.practice;

/** Whether clients and their coaches can write messages to each other. Owners decide. */
export default function PracticeMessages({ owns }: { owns: boolean }) {
  const query = useQuery(PracticeMessagesDocument);
  const change = useChange(SetMessagesOnDocument, { says: words.saved });
  return (
    <Sheet title={words.title}>
      <Loaded query={query}>
        {({ practice }) =>
          owns ? (
            <Checkbox
              label={words.label}
              description={words.says}
              checked={practice.messagesOn}
              disabled={change.busy}
              onChange={(event) => void change.run({ on: event.currentTarget.checked })}
            />
          ) : (
            <Text>{practice.messagesOn ? words.on : words.off}</Text>
          )
        }
      </Loaded>
    </Sheet>
  );
}
