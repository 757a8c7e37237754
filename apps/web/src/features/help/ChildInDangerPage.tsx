import { Text } from '@mantine/core';
import { Page, PageHeader, Sheet } from '../../shared/ui';
import { CARE_WORDS, DANGER_TO_A_CHILD } from '../../shared/words';

/** For coaches: what to do when a client says that a child is in danger, wherever they work. */
export function ChildInDangerPage() {
  return (
    <Page>
      <PageHeader title="If a child is in danger">
        What to do when a client tells you. This is not legal advice.
      </PageHeader>
      <Sheet>
        <ol>
          {DANGER_TO_A_CHILD.map(({ title, words }) => (
            <li key={title}>
              <strong>{title}</strong>
              <br />
              {words}
            </li>
          ))}
        </ol>
      </Sheet>
      <Text mt="md" c="dimmed">
        Your clients read this when they join: {CARE_WORDS.join(' ')}
      </Text>
    </Page>
  );
}
