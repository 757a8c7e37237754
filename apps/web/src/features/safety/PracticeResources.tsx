import { useQuery } from '@apollo/client/react';
import {
  PracticeResourcesDocument,
  SetSafetyResourcesDocument,
  type SafetyResourcesPartsFragment,
} from '@footing/contract';
import { Button, Group, NativeSelect, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Loaded, Markdown, Sheet, useChange } from '../../shared/ui';
import classes from './safety.module.css';

/** Where clients are told to turn, by country. An owner can put the practice's own words in place of ours. */
export function PracticeResources({ owns }: { owns: boolean }) {
  const query = useQuery(PracticeResourcesDocument);
  const [country, setCountry] = useState<string | null>(null);
  return (
    <div className={classes.section}>
      <Sheet title="Where clients can turn">
        <Text c="dimmed" size="sm" mb="sm">
          Shown on each client’s safety page, for the country of their time zone or the one they
          choose. Nothing is sent to anybody.
        </Text>
        <Loaded query={query}>
          {({ safetyResources }) => {
            const shown = safetyResources.find((each) => each.country === country);
            const resources = shown ?? safetyResources[0]!;
            return (
              <>
                <NativeSelect
                  label="Country"
                  value={resources.country}
                  onChange={(event) => setCountry(event.currentTarget.value)}
                  data={safetyResources.map(({ country: value, name, own }) => ({
                    value,
                    label: own ? `${name} (your own words)` : name,
                  }))}
                  mb="sm"
                />
                {owns ? (
                  <EditResources key={resources.country} resources={resources} />
                ) : (
                  <Markdown text={resources.text} />
                )}
              </>
            );
          }}
        </Loaded>
      </Sheet>
    </div>
  );
}

function EditResources({ resources }: { resources: SafetyResourcesPartsFragment }) {
  const { country, own, version } = resources;
  const [text, setText] = useState(resources.text);
  const change = useChange(SetSafetyResourcesDocument, {
    quiet: true,
    says: 'Saved.',
    refetchQueries: [PracticeResourcesDocument],
    done: (saved) => setText(saved.text),
  });
  const save = (wanted: string | null) =>
    change.run({
      input: {
        country,
        text: wanted,
        version: change.refusal?.currentVersion ?? version,
      },
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save(text);
      }}
    >
      <Textarea
        label="What they read"
        description="Simple Markdown: a line that begins with “- ” becomes a point, **two stars** make it bold."
        autosize
        minRows={4}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={change.fieldError('text') ?? change.problem}
      />
      <Group mt="sm" justify="flex-end">
        {own && (
          <Button variant="subtle" loading={change.busy} onClick={() => void save(null)}>
            Use what ships with Footing
          </Button>
        )}
        <Button
          type="submit"
          loading={change.busy}
          disabled={text === resources.text || text.trim() === ''}
        >
          {change.refusal?.code === 'STALE' ? 'Save mine' : 'Save'}
        </Button>
      </Group>
    </form>
  );
}
