import { AttachFileDocument } from '@footing/contract';
import { Modal, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { DialogFooter, useChange } from '../../shared/ui';
import { AddFiles } from './AddFiles';
import { words as all } from './attached.words';
import type { AttachedFilesProps, Spot } from './AttachedFiles';
import { OF_CLIENT, useFileChoices } from './useFileChoices';

const words = all.dialog;
const WHOLE_STEP = 'STEP';

/** Attaches one of the client's files, one of the practice's, or a new one. */
export function AttachDialog({
  clientId,
  side,
  callName,
  spot,
  onAttached,
  onClose,
}: AttachedFilesProps & { onAttached: () => void; onClose: () => void }) {
  const { own, choices } = useFileChoices({ clientId, side, callName });
  const [file, setFile] = useState<string | null>(null);
  const [where, setWhere] = useState(WHOLE_STEP);
  const change = useChange(AttachFileDocument, {
    says: words.attached,
    quiet: true,
    done: () => {
      onAttached();
      onClose();
    },
  });
  const attach = (which: object) =>
    change.run({ input: { ...(clientId && { clientId }), ...which, ...placeIn(spot, where) } });
  // Whatever happens to it next, it is there: another try attaches it, and does not send it again.
  const attachNew = async (fileId: string) => {
    setFile(`${OF_CLIENT} ${fileId}`);
    await Promise.all([attach({ fileId }), own.refetch().catch(() => undefined)]);
  };
  const data = own.data?.clientFiles;
  const { actions = [] } = spot;
  return (
    <Modal opened onClose={onClose} size="md" title={words.title(spot.title)}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const [kind, id] = (file ?? '').split(' ');
          if (id) void attach(kind === OF_CLIENT ? { fileId: id } : { practiceFileId: id });
        }}
      >
        <Stack>
          {actions.length > 0 && (
            <Select
              label={words.where}
              data={[
                { value: WHOLE_STEP, label: words.wholeStep },
                ...actions.map(({ id, title }) => ({ value: id, label: title })),
              ]}
              value={where}
              allowDeselect={false}
              onChange={(value) => setWhere(value ?? WHOLE_STEP)}
            />
          )}
          {choices.length > 0 ? (
            <Select
              label={words.file}
              placeholder={words.choose}
              data={choices}
              value={file}
              searchable
              onChange={setFile}
            />
          ) : (
            <Text size="sm">{words.none}</Text>
          )}
          {data && (
            <div>
              <Text size="sm" mb="xs">
                {words.orNew}
              </Text>
              <AddFiles
                meant={{ clientId, coachId: data.coach.id }}
                largest={data.largestMegabytes}
                label={words.addNew}
                single
                onAdded={(fileId) => void attachNew(fileId)}
              />
            </div>
          )}
          <DialogFooter
            problem={change.problem}
            busy={change.busy}
            disabled={!file}
            onCancel={onClose}
          >
            {words.attach}
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}

function placeIn({ stepId, sessionId }: Spot, where: string) {
  if (sessionId) return { sessionId };
  return where === WHOLE_STEP ? { stepId } : { actionId: where };
}
