import { CoachAwayDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { localDateOf, weekdayDateWords, useNow } from '../../shared/words';

/** "Helen is away until Monday, March 9. Owen is covering." Nothing while the coach is there. */
export function CoachAwayNotice() {
  const { data } = useQuery(CoachAwayDocument);
  const now = useNow();
  const away = data?.coachAway;
  if (!away) return null;
  return (
    <Text>
      {away.coachName} is away until {weekdayDateWords(away.backOn, localDateOf(now))}.
      {away.standInName && ` ${away.standInName} is covering.`}
    </Text>
  );
}
