import { Anchor, Text } from '@mantine/core';
import { HELP_PATH, openHelp } from '../../shared/help/help-overlay';
import { words } from './for-staff.words';

/** The way to help for a coach whose client could be in danger. */
export function HelpNow() {
  return (
    <Text size="sm" mt="xs">
      <Anchor
        href={HELP_PATH}
        inherit
        onClick={(event) => {
          event.preventDefault();
          openHelp();
        }}
      >
        {words.danger}
      </Anchor>
    </Text>
  );
}
