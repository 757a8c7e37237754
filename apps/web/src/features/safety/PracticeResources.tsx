import { useQuery } from '@apollo/client/react';
import {
  PracticeResourcesDocument,
  SetSafetyResourcesDocument,
  type HelplineInput,
  type SafetyResourcesPartsFragment,
} from '@footing/contract';
import { COUNTRIES, countryName, countryOfZone } from '@footing/library/help';
import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { Loaded, Sheet, useChange } from '../../shared/ui';
import { HelplineFields, HelplineView } from './HelplineFields';
import classes from './safety.module.css';
import { words as all } from './for-staff.words';

const words = all.helplines;

type Resources = Pick<
  SafetyResourcesPartsFragment,
  'country' | 'lines' | 'version' | 'earlierText'
>;

const names = COUNTRIES.map((value) => ({ value, label: countryName(value) })).sort((a, b) =>
  a.label.localeCompare(b.label),
);

/** The practice's helplines by country. An owner adds them and confirms that they checked each number. */
export function PracticeResources({ owns }: { owns: boolean }) {
  const query = useQuery(PracticeResourcesDocument);
  const [country, setCountry] = useState(
    () => countryOfZone(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? 'US',
  );
  return (
    <div className={classes.section}>
      <Sheet title={words.title}>
        <Text c="dimmed" size="sm" mb="sm">
          {words.intro}
        </Text>
        <Loaded query={query}>
          {({ safetyResources }) => {
            const resources: Resources = safetyResources.find(
              (each) => each.country === country,
            ) ?? { country, lines: [], version: 0, earlierText: null };
            const withLines = new Set(
              safetyResources
                .filter(({ lines }) => lines.length > 0)
                .map(({ country: value }) => value),
            );
            return (
              <>
                <NativeSelect
                  label={words.country}
                  value={country}
                  onChange={(event) => setCountry(event.currentTarget.value)}
                  data={names.map(({ value, label }) => ({
                    value,
                    label: withLines.has(value) ? words.withYours(label) : label,
                  }))}
                  mb="sm"
                />
                {owns ? (
                  <EditLines key={`${country}.${resources.version}`} resources={resources} />
                ) : (
                  <ReadLines resources={resources} />
                )}
              </>
            );
          }}
        </Loaded>
      </Sheet>
    </div>
  );
}

function ReadLines({ resources: { country, lines } }: { resources: Resources }) {
  if (lines.length === 0) {
    return <Text>{words.noneToRead(countryName(country))}</Text>;
  }
  return lines.map((line) => <HelplineView key={`${line.kind}.${line.name}`} line={line} />);
}

const EMPTY: HelplineInput = {
  kind: 'CRISIS',
  name: '',
  phone: '',
  text: '',
  chat: '',
  hours: '',
  checked: false,
};

function EditLines({
  resources: { country, lines, version, earlierText },
}: {
  resources: Resources;
}) {
  const [edited, setEdited] = useState<HelplineInput[]>(() => lines.map(inputOf));
  const change = useChange(SetSafetyResourcesDocument, {
    quiet: true,
    says: words.saved,
    refetchQueries: [PracticeResourcesDocument],
    awaitRefetchQueries: true,
  });
  const put = (at: number, line: HelplineInput) =>
    setEdited((all) => all.map((each, index) => (index === at ? line : each)));
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void change.run({
          input: {
            country,
            version: change.refusal?.currentVersion ?? version,
            lines: edited.map(sent),
          },
        });
      }}
    >
      {earlierText && (
        <details className={classes.more}>
          <summary>{words.earlierText}</summary>
          <p className={classes.told}>{earlierText}</p>
          <p className={classes.quiet}>{words.checkEach}</p>
        </details>
      )}
      {edited.length === 0 && <Text>{words.none(countryName(country))}</Text>}
      {edited.map((line, at) => (
        <HelplineFields
          key={at}
          line={line}
          known={lines.find((each) => isSame(inputOf(each), line))}
          problem={(field) => change.fieldError(`lines.${at}.${field}`)}
          onChange={(next) => put(at, next)}
          onRemove={() => setEdited((all) => all.filter((_, index) => index !== at))}
        />
      ))}
      {change.problem && (
        <Text c="var(--footing-danger-text)" role="alert">
          {change.problem}
        </Text>
      )}
      <Group mt="sm" justify="space-between">
        <Button variant="light" onClick={() => setEdited((all) => [...all, EMPTY])}>
          {words.add}
        </Button>
        <Button type="submit" loading={change.busy} disabled={isUnchanged(edited, lines)}>
          {change.refusal?.code === 'STALE' ? words.saveMine : words.save}
        </Button>
      </Group>
    </form>
  );
}

const inputOf = ({
  kind,
  name,
  phone,
  text,
  chat,
  hours,
}: SafetyResourcesPartsFragment['lines'][number]): HelplineInput => ({
  kind,
  name,
  phone: phone ?? '',
  text: text ?? '',
  chat: chat ?? '',
  hours: hours ?? '',
  checked: false,
});

/** An empty field is null. */
const sent = ({ phone, text, chat, hours, ...line }: HelplineInput): HelplineInput => ({
  ...line,
  phone: phone?.trim() || null,
  text: text?.trim() || null,
  chat: chat?.trim() || null,
  hours: hours?.trim() || null,
});

const isSame = (a: HelplineInput, b: HelplineInput): boolean =>
  (['kind', 'name', 'phone', 'text', 'chat', 'hours'] as const).every((key) => a[key] === b[key]);

const isUnchanged = (edited: HelplineInput[], lines: Resources['lines']): boolean =>
  edited.length === lines.length &&
  edited.every((line, at) => !line.checked && isSame(line, inputOf(lines[at]!)));
