import { Anchor, Button, Text } from '@mantine/core';
import { openHelp } from '../../../shared/help/help-overlay';
import { useMe } from '../../../shared/session/store';
import { Sheet } from '../../../shared/ui';

/** For somebody whose access has ended: help, and how to ask for their data. */
export function EndedAccess() {
  const { endedAccess } = useMe();
  return endedAccess.map(({ practiceName, contact }) => (
    <Sheet key={`${practiceName} ${contact}`} title={`Your access to ${practiceName} has ended`}>
      <Text>
        You can’t open your pages there any more. Your data is kept until you or the practice ask
        for it to be deleted.
      </Text>
      <Text mt="sm">
        To get a copy of your data, or to have it deleted, write to{' '}
        <Anchor href={`mailto:${contact}`}>{contact}</Anchor>. You have a right to both.
      </Text>
      <Button mt="md" onClick={() => openHelp()}>
        Get help now
      </Button>
    </Sheet>
  ));
}
