import type { PrivateNotesPartsFragment } from '@footing/contract';
import { Button, Checkbox, Group, Stack } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { words } from './private-notes.words';

/** Chooses which private notes someone else can read; none by default. */
export function PrivateNoteChoice({
  notes,
  chosen,
  onChange,
  label,
  description,
}: {
  notes: PrivateNotesPartsFragment['notes'];
  chosen: string[];
  onChange: (noteIds: string[]) => void;
  label: string;
  description: string;
}) {
  const all = notes.map(({ note }) => note.id);
  return (
    <Checkbox.Group label={label} description={description} value={chosen} onChange={onChange}>
      <Group gap="xs" mt="xs">
        <Button
          size="compact-sm"
          variant="subtle"
          disabled={chosen.length === all.length}
          onClick={() => onChange(all)}
        >
          {words.selectAll(all.length)}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          disabled={chosen.length === 0}
          onClick={() => onChange([])}
        >
          {words.selectNone}
        </Button>
      </Group>
      <Stack gap="xs" mt="xs" mah={260} style={{ overflowY: 'auto' }}>
        {notes.map(({ note, sessionAt }) => (
          <Checkbox
            key={note.id}
            value={note.id}
            label={words.session(sessionAt)}
            description={firstWords(note.body)}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

const LONGEST = 80;

function firstWords(body: string): string {
  const line = body
    .replaceAll(/[*_`#>]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const letters = [...line];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : line;
}
