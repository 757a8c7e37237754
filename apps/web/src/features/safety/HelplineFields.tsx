import type { HelplineInput, SafetyResourcesPartsFragment } from '@footing/contract';
import { HELPLINE_KINDS, type HelplineKind } from '@footing/library/help';
import { Button, Checkbox, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { WhenDay } from '../../shared/words';
import { kindWords } from '../../shared/help/help.words';
import classes from './safety.module.css';

type Line = SafetyResourcesPartsFragment['lines'][number];

const kinds = HELPLINE_KINDS.map((value) => ({ value, label: kindWords(value) }));

/** One number to edit. For a new or changed number, someone must confirm that they looked it up. */
export function HelplineFields({
  line,
  known,
  problem,
  onChange,
  onRemove,
}: {
  line: HelplineInput;
  /** The saved line, if nothing in it was changed. */
  known: Line | undefined;
  problem: (field: string) => string | undefined;
  onChange: (line: HelplineInput) => void;
  onRemove: () => void;
}) {
  const field = (
    key: 'name' | 'phone' | 'text' | 'chat' | 'hours',
    label: string,
    hint?: string,
  ) => (
    <TextInput
      label={label}
      placeholder={hint}
      value={line[key] ?? ''}
      error={problem(key)}
      onChange={(event) => onChange({ ...line, [key]: event.currentTarget.value })}
    />
  );
  return (
    <fieldset className={classes.helpline}>
      <legend>{line.name || 'New number'}</legend>
      <div className={classes.fields}>
        <NativeSelect
          label="For"
          data={kinds}
          value={line.kind}
          onChange={(event) =>
            onChange({ ...line, kind: event.currentTarget.value as HelplineKind })
          }
        />
        {field('name', 'Name')}
        {field('phone', 'Phone')}
        {field('text', 'Text message', 'A number, or “Text HOME to 12345”')}
        {field('chat', 'Web chat', 'https://')}
        {field('hours', 'Hours', '24 hours, every day')}
      </div>
      {known && (
        <Text size="sm" c="dimmed" mt="xs">
          {known.checkedBy} looked it up on <WhenDay day={known.checkedOn} />.
        </Text>
      )}
      <Group justify="space-between" mt="xs">
        <Checkbox
          label={
            known
              ? 'I looked it up again today'
              : 'I looked this up today with those who run it. Your name and the date are kept with it.'
          }
          checked={line.checked}
          error={problem('checked')}
          onChange={(event) => onChange({ ...line, checked: event.currentTarget.checked })}
        />
        <Button variant="subtle" size="compact-sm" onClick={onRemove}>
          Remove
        </Button>
      </Group>
    </fieldset>
  );
}

export function HelplineView({ line }: { line: Line }) {
  const { kind, name, phone, text, chat, hours, checkedBy, checkedOn } = line;
  return (
    <div className={classes.helpline}>
      <strong>{name}</strong>
      <Text size="sm">
        {kindWords(kind)}. {[phone, text, chat, hours].filter(Boolean).join(' · ')}
      </Text>
      <Text size="sm" c="dimmed">
        {checkedBy} looked it up on <WhenDay day={checkedOn} />.
      </Text>
    </div>
  );
}
