import { Text } from '@mantine/core';
import { HelpLink } from '../../shared/help/HelpLink';
import { words } from './for-staff.words';

/** The way to help for a coach whose client could be in danger. */
export function HelpNow() {
  return (
    <Text size="sm" mt="xs">
      <HelpLink>{words.danger}</HelpLink>
    </Text>
  );
}
