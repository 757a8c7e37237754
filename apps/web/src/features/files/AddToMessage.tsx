import { Select, Stack, Text } from '@mantine/core';
import { faultMessage, isOfflineFault } from '../../shared/session/faults';
import { stayInForm } from '../../shared/ui';
import { AddFiles } from './AddFiles';
import { words as all } from './attached.words';
import { OF_CLIENT, useFileChoices } from './useFileChoices';

const words = all.message;

/** A file for a message that is being written. */
export interface FileToSend {
  id: string;
  name: string;
  /** Added for this message, of the client before, or of the practice. */
  from: 'NEW' | 'CLIENT' | 'PRACTICE';
}

/** Adds files to a message that is being written: new ones, and those that are there. */
export default function AddToMessage({
  clientId,
  most,
  taken,
  onAdded,
  onBusy,
}: {
  /** Null for the client's own. */
  clientId: string | null;
  /** How many more there may be. */
  most: number;
  /** Ids of those that the message has. */
  taken: readonly string[];
  onAdded: (file: FileToSend) => void;
  onBusy: (busy: boolean) => void;
}) {
  const side = clientId === null ? 'CLIENT' : 'COACH';
  const { own, choices } = useFileChoices({ clientId, side, callName: words.thisClient });
  const data = own.data?.clientFiles;
  if (!data) {
    if (!own.error) return <Text size="sm">{words.loading}</Text>;
    const isOffline = isOfflineFault(own.error);
    return <Text size="sm">{isOffline ? words.offline : faultMessage(own.error)}</Text>;
  }
  if (data.adding !== 'OPEN') return <Text size="sm">{words.notNow}</Text>;
  if (most <= 0) return <Text size="sm">{words.full}</Text>;
  const offered = choices
    .map(({ group, items }) => ({
      group,
      items: items.filter(({ value }) => !taken.includes(value.split(' ')[1]!)),
    }))
    .filter(({ items }) => items.length > 0);
  const choose = (value: string | null) => {
    const [from, id] = (value ?? '').split(' ');
    const label = offered.flatMap(({ items }) => items).find((item) => item.value === value)?.label;
    if (id && label) {
      onAdded({ id, name: label, from: from === OF_CLIENT ? 'CLIENT' : 'PRACTICE' });
    }
  };
  return (
    <Stack gap="xs">
      <AddFiles
        meant={{ clientId, coachId: data.coach.id, forMessage: true }}
        largest={data.largestMegabytes}
        label={words.add}
        most={most}
        isPartOfForm
        onAdded={(id, name) => onAdded({ id, name, from: 'NEW' })}
        onBusy={onBusy}
      />
      {offered.length > 0 && (
        <Select
          label={words.choose}
          placeholder={all.dialog.choose}
          data={offered}
          value={null}
          searchable
          onKeyDown={stayInForm}
          onChange={choose}
        />
      )}
    </Stack>
  );
}
