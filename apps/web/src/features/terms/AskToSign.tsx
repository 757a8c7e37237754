import { useQuery } from '@apollo/client/react';
import { PracticeAsksSignatureDocument, SetAsksSignatureDocument } from '@footing/contract';
import { Checkbox, Text } from '@mantine/core';
import { Loaded, Sheet, useChange } from '../../shared/ui';
import { words as all } from './practice-terms.words';

const words = all.signing;

/** Whether clients are asked to sign the agreement. Owners decide. */
export function AskToSign({ owns }: { owns: boolean }) {
  const query = useQuery(PracticeAsksSignatureDocument);
  const change = useChange(SetAsksSignatureDocument, { says: words.saved });
  return (
    <Sheet title={words.title}>
      <Loaded query={query}>
        {({ practice }) =>
          owns ? (
            <Checkbox
              label={words.label}
              description={words.says}
              checked={practice.asksSignature}
              disabled={change.busy}
              onChange={(event) => void change.run({ asks: event.currentTarget.checked })}
            />
          ) : (
            <Text>{practice.asksSignature ? words.on : words.off}</Text>
          )
        }
      </Loaded>
    </Sheet>
  );
}
