import {
  AttentionRulesDocument,
  SetAttentionRulesDocument,
  type AttentionRulesPartsFragment,
} from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Loaded, Sheet, useChange } from '../../../shared/ui';
import { attentionWords } from '../../../shared/words';
import { NAMES, words, type RuledKind } from './rules.words';
import classes from '../attention.module.css';

type Rule = AttentionRulesPartsFragment['rules'][number];

/** The thresholds for "Who needs you". Every coach sees them, an owner sets them. */
export default function PracticeAttention({ owns }: { owns: boolean }) {
  const query = useQuery(AttentionRulesDocument);
  return (
    <div className={classes.section}>
      <Sheet title={words.title}>
        <Text c="dimmed" size="sm" mb="sm">
          {words.says}
        </Text>
        <Loaded query={query}>
          {({ attentionRules }) =>
            owns ? (
              <EditRules key={attentionRules.version} rules={attentionRules} />
            ) : (
              <ReadRules rules={attentionRules.rules} />
            )
          }
        </Loaded>
      </Sheet>
    </div>
  );
}

function ReadRules({ rules }: { rules: Rule[] }) {
  return (
    <ul className={classes.rules}>
      {rules.map((rule) => {
        const { says, ...labels } = words.rules[rule.kind as RuledKind];
        return (
          <li key={rule.kind}>
            <Text fw={550}>{attentionWords(rule.kind)}</Text>
            <Text size="sm" c="dimmed">
              {says}
            </Text>
            <Text size="sm">
              {rule.on
                ? NAMES.filter((name) => rule[name])
                    .map((name) => words.number(labels[name], rule[name]!.is))
                    .join(' · ')
                : words.off}
            </Text>
          </li>
        );
      })}
    </ul>
  );
}

/** Field values: numbers as typed. */
interface Draft {
  on: boolean;
  days: string;
  by: string;
  at: string;
}

function EditRules({ rules: { version, rules } }: { rules: AttentionRulesPartsFragment }) {
  const [drafts, setDrafts] = useState<Record<string, Draft>>(() =>
    Object.fromEntries(rules.map((rule) => [rule.kind, draftOf(rule)])),
  );
  const change = useChange(SetAttentionRulesDocument, {
    quiet: true,
    says: words.saved,
    refetchQueries: [AttentionRulesDocument],
  });
  const changed = rules.filter(
    (rule) => JSON.stringify(drafts[rule.kind]) !== JSON.stringify(draftOf(rule)),
  );
  const save = () =>
    change.run({
      input: {
        version: change.refusal?.currentVersion ?? version,
        rules: changed.map((rule) => {
          const draft = drafts[rule.kind]!;
          const numbers = NAMES.filter((name) => rule[name]).map((name) => [
            name,
            // A value that is not a number is refused by its field.
            /^\d{1,4}$/.test(draft[name].trim()) ? Number(draft[name]) : -1,
          ]);
          return { kind: rule.kind, on: draft.on, ...Object.fromEntries(numbers) };
        }),
      },
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      noValidate
    >
      <ul className={classes.rules}>
        {rules.map((rule) => (
          <EditRule
            key={rule.kind}
            rule={rule}
            draft={drafts[rule.kind]!}
            onChange={(patch) =>
              setDrafts((all) => ({ ...all, [rule.kind]: { ...all[rule.kind]!, ...patch } }))
            }
            errorOf={(name) =>
              change.fieldError(
                `rules.${changed.findIndex(({ kind }) => kind === rule.kind)}.${name}`,
              )
            }
          />
        ))}
      </ul>
      {change.problem && <Text role="alert">{change.problem}</Text>}
      <Group mt="sm" justify="flex-end">
        <Button type="submit" loading={change.busy} disabled={changed.length === 0}>
          {change.refusal?.code === 'STALE' ? words.saveMine : words.save}
        </Button>
      </Group>
    </form>
  );
}

function EditRule({
  rule,
  draft,
  onChange,
  errorOf,
}: {
  rule: Rule;
  draft: Draft;
  onChange: (patch: Partial<Draft>) => void;
  errorOf: (name: string) => string | undefined;
}) {
  const { says, ...labels } = words.rules[rule.kind as RuledKind];
  const title = attentionWords(rule.kind);
  return (
    <li>
      {rule.mayBeOff ? (
        <Checkbox
          label={title}
          description={says}
          classNames={{ label: classes.title, description: classes.says }}
          checked={draft.on}
          onChange={(event) => onChange({ on: event.currentTarget.checked })}
        />
      ) : (
        <div className={classes.always}>
          <Text size="sm" fw={550}>
            {title}
          </Text>
          <Text size="sm" c="dimmed">
            {says}
          </Text>
        </div>
      )}
      <div className={classes.numbers}>
        {draft.on &&
          NAMES.filter((name) => rule[name]).map((name) => (
            <TextInput
              key={name}
              size="sm"
              label={labels[name]}
              inputMode="numeric"
              className={classes.number}
              value={draft[name]}
              onChange={(event) => onChange({ [name]: event.currentTarget.value })}
              error={errorOf(name)}
              aria-label={words.numberOf(title, labels[name])}
            />
          ))}
      </div>
    </li>
  );
}

const draftOf = ({ on, days, by, at }: Rule): Draft => ({
  on,
  days: String(days?.is ?? ''),
  by: String(by?.is ?? ''),
  at: String(at?.is ?? ''),
});
