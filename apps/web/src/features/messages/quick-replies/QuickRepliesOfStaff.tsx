import { Text } from '@mantine/core';
import { Sheet } from '../../../shared/ui';
import QuickReplies from './QuickReplies';
import { words } from './quick-replies.words';

/** On the page of a coach's account. */
export default function QuickRepliesOfStaff() {
  return (
    <Sheet title={words.title}>
      <Text mb="md">{words.leadOfSettings}</Text>
      <QuickReplies />
    </Sheet>
  );
}
