import { assertNever } from './assert-never';
import {
  agoWords,
  capitalized,
  dayTimeWords,
  dayWords,
  exactDayWords,
  exactWords,
  distanceWords,
  localDateOf,
  localDayWords,
  onDayWords,
  onLocalDayWords,
  timeWords,
  whenWords,
} from './date-words';
import { useNow } from './now';

type Say = 'when' | 'on' | 'day' | 'dayTime' | 'time' | 'ago';

/**
 * An instant as people say it, exact on hover.
 * `say`: `when` "Thursday, in 3 days" · `on` "on Thursday, in 3 days", within a sentence · `day` "Thursday" · `dayTime` "Thursday at 14:30" · `time` "14:30" ·
 * `ago` "3 hours ago". `zone` defaults to the reader's.
 */
export function When({
  at,
  say = 'when',
  zone,
  capital = false,
}: {
  at: string;
  say?: Say;
  zone?: string;
  /** Capitalized, for the beginning of a sentence. */
  capital?: boolean;
}) {
  const words = wordsFor(say, at, useNow(), zone);
  return (
    <time dateTime={at} title={exactWords(at, zone)}>
      {capital ? capitalized(words) : words}
    </time>
  );
}

/** A calendar day (`YYYY-MM-DD`) as people say it: "Thursday, in 3 days". */
export function WhenDay({
  day,
  zone,
  distance = true,
  on = false,
  capital = false,
}: {
  day: string;
  zone?: string;
  distance?: boolean;
  /** "on Thursday, in 3 days", within a sentence. */
  on?: boolean;
  capital?: boolean;
}) {
  const today = localDateOf(useNow(), zone);
  const far = distance ? distanceWords(day, today) : '';
  const words = on ? onLocalDayWords(day, today) : localDayWords(day, today) + (far && `, ${far}`);
  return (
    <time dateTime={day} title={exactDayWords(day)}>
      {capital ? capitalized(words) : words}
    </time>
  );
}

function wordsFor(say: Say, at: string, now: number, zone?: string): string {
  switch (say) {
    case 'when':
      return whenWords(at, now, zone);
    case 'on':
      return onDayWords(at, now, zone);
    case 'day':
      return dayWords(at, now, zone);
    case 'dayTime':
      return dayTimeWords(at, now, zone);
    case 'time':
      return timeWords(at, zone);
    case 'ago':
      return agoWords(at, now, zone);
    default:
      return assertNever(say);
  }
}
