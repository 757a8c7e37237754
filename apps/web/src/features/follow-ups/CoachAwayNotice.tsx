import { CoachAwayDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { useNow } from '../../shared/words';
import { words } from './follow-ups.words';

/** "Helen is away until Monday, March 9. Owen is covering." Nothing while the coach is there. */
export function CoachAwayNotice() {
  const { data } = useQuery(CoachAwayDocument);
  const now = useNow();
  const away = data?.coachAway;
  if (!away) return null;
  return <Text>{words.forClient.away(away, now)}</Text>;
}
