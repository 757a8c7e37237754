import { Text, Textarea } from '@mantine/core';
import type { BreatherPartsFragment } from '@footing/contract';
import { SaveStatus, StaleChoice, ThirdPartyLine } from '../../shared/ui';
import { BreathingGuide } from './BreathingGuide';
import { BreatherChoices } from './BreatherChoices';
import { useBreather } from './useBreather';
import { useMinutesLeft } from './useMinutesLeft';
import classes from './breathers.module.css';
import { words } from './breathers.words';

export function BreatherEditor({
  id,
  listed,
  offset,
  coachName,
  onOver,
}: {
  id: string;
  listed: BreatherPartsFragment | null;
  offset: number;
  coachName: string;
  /** It was kept, shared or burnt. */
  onOver: () => void;
}) {
  const breather = useBreather(id, listed);
  const { draft, stored, busy } = breather;
  const minutes = useMinutesLeft(stored?.endsAt ?? null, offset);
  const untouched = draft.text === '' && stored === null;
  return (
    <>
      <Textarea
        aria-label={words.editor.label}
        classNames={{ input: classes.paper }}
        autosize
        minRows={6}
        maxRows={24}
        disabled={busy}
        placeholder={words.editor.placeholder}
        value={draft.text}
        onChange={(event) => draft.setText(event.currentTarget.value)}
      />
      <div className={classes.saved}>
        {untouched ? (
          <Text size="sm" c="dimmed">
            {words.editor.saves}
          </Text>
        ) : (
          <SaveStatus status={draft.status} />
        )}
        <ThirdPartyLine />
      </div>
      <StaleChoice draft={draft} />
      {!untouched && (
        <BreatherChoices
          minutes={minutes}
          coachName={coachName}
          breather={breather}
          onOver={onOver}
        />
      )}
      {minutes !== 0 && <BreathingGuide />}
    </>
  );
}
