import { CancelSeriesDocument, CancelSessionDocument } from '@footing/contract';
import { Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { DialogFooter, useChange } from '../../../shared/ui';
import { ScopeChoice } from './ScopeChoice';
import { words as all } from './series.words';
import type { Scope } from './useSeriesScope';

const words = all.cancel;

/** Cancels one session of a series, that and later ones, or all that are left. */
export function CancelSeriesDialog({
  sessionId,
  names,
  forBoth,
  onClose,
}: {
  sessionId: string;
  /** Of both partners if it is with a couple. */
  names: string;
  forBoth: boolean;
  onClose: () => void;
}) {
  const [scope, choose] = useState<Scope>('ONE');
  const options = {
    quiet: true,
    refetchQueries: [
      'SessionCalendar',
      'CoachToday',
      'PracticeToday',
      'CoachSessions',
      'CoachCaseload',
      'CoachSession',
      'CoupleOfClient',
    ],
    done: onClose,
  };
  const one = useChange(CancelSessionDocument, { ...options, says: words.doneOne });
  const several = useChange(CancelSeriesDocument, { ...options, says: words.done });
  const cancel = scope === 'ONE' ? one : several;
  return (
    <Modal opened onClose={onClose} title={words.title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (scope === 'ONE') void one.run({ sessionId });
          else void several.run({ sessionId, scope });
        }}
      >
        <Stack>
          <ScopeChoice label={words.which} scope={scope} choose={choose} />
          <Text>{words.says(names, forBoth)}</Text>
          <DialogFooter
            problem={cancel.problem}
            busy={cancel.busy}
            onCancel={onClose}
            cancel={words.no}
          >
            {words.yes}
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}
