import { SetFollowUpHoursDocument } from '@footing/contract';
import { useChange } from '../../shared/ui';
import { HoursSetting } from '../../shared/ui/HoursSetting';
import { words as all } from './follow-ups.words';

const words = all.hours;

/** The number of hours until an unacknowledged follow-up also goes to the stand-in or the owner. */
export default function FollowUpHours({ hours, owns }: { hours: number; owns: boolean }) {
  const change = useChange(SetFollowUpHoursDocument, { says: words.saved });
  return <HoursSetting {...{ hours, owns, words, change }} min={1} max={72} />;
}
