import type { HelplineInput, SafetyResourcesPartsFragment } from '@footing/contract';
import { HELPLINE_KINDS, type HelplineKind } from '@footing/library/help';
import { Button, Checkbox, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { Sentence, WhenDay } from '../../shared/words';
import { kindWords } from '../../shared/help/help.words';
import classes from './safety.module.css';
import { words as all } from './for-staff.words';

const words = all.helpline;

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
      <legend>{line.name || words.new}</legend>
      <div className={classes.fields}>
        <NativeSelect
          label={words.kind}
          data={kinds}
          value={line.kind}
          onChange={(event) =>
            onChange({ ...line, kind: event.currentTarget.value as HelplineKind })
          }
        />
        {field('name', words.name)}
        {field('phone', words.phone)}
        {field('text', words.text, words.textExample)}
        {field('chat', words.chat, words.chatExample)}
        {field('hours', words.hours, words.hoursExample)}
      </div>
      {known && (
        <Text size="sm" c="dimmed" mt="xs">
          <Sentence
            text={words.checkedBy}
            name={known.checkedBy}
            day={<WhenDay on day={known.checkedOn} />}
          />
        </Text>
      )}
      <Group justify="space-between" mt="xs">
        <Checkbox
          label={known ? words.checkAgain : words.check}
          checked={line.checked}
          error={problem('checked')}
          onChange={(event) => onChange({ ...line, checked: event.currentTarget.checked })}
        />
        <Button variant="subtle" size="compact-sm" onClick={onRemove}>
          {words.remove}
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
      <Text size="sm">{words.facts(kindWords(kind), [phone, text, chat, hours])}</Text>
      <Text size="sm" c="dimmed">
        <Sentence text={words.checkedBy} name={checkedBy} day={<WhenDay on day={checkedOn} />} />
      </Text>
    </div>
  );
}
