import { useEffect } from 'react';
import { useLeftDrafts } from '../../../shared/drafts/useLeftDrafts';
import { useMemberQueue } from '../../../shared/drafts/useMemberQueue';
import { RefusedEntry } from '../../../shared/ui/feedback/RefusedEntry';
import { exactDayWords } from '../../../shared/words';
import { actionQueue, type QueuedAction } from './action-queue';
import { awaited } from './awaited';
import { saveReflection } from './left-reflections';
import { showChanges, watchPages } from './shown-changes';
import { words } from './unsent.words';

/** On every page of a client: sends ticks, counts and reflections that were left unsent, and says what was refused. */
export default function UnsentActions() {
  const queue = useMemberQueue(actionQueue);
  useLeftDrafts('reflection', saveReflection);
  useEffect(() => {
    showChanges(queue);
    void queue.flush();
    return watchPages(queue);
  }, [queue]);
  return queue.entries.map(
    ({ id, value, state, message }) =>
      state === 'refused' &&
      value.kind === 'made' &&
      !awaited.has(queue, id) && (
        <RefusedEntry
          key={id}
          kind="takenBack"
          message={refusedWords(value, message ?? '')}
          onDrop={() => queue.drop(id)}
        >
          {null}
        </RefusedEntry>
      ),
  );
}

function refusedWords(change: QueuedAction, why: string): string {
  const { title } = change;
  if (change.what === 'COUNT') {
    return words.refused.count(title, change.times, exactDayWords(change.on), why);
  }
  return change.done ? words.refused.tick(title, why) : words.refused.undo(title, why);
}
