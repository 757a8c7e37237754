import { SetSessionChangeHoursDocument } from '@footing/contract';
import { useChange } from '../../shared/ui';
import { HoursSetting } from '../../shared/ui/HoursSetting';
import { words as all } from './availability.words';

const words = all.changes;

/** Until how many hours before the start clients move or cancel a session themselves. */
export function ChangeHours({ hours, owns }: { hours: number; owns: boolean }) {
  const change = useChange(SetSessionChangeHoursDocument, { says: words.saved });
  return <HoursSetting {...{ hours, owns, words, change }} min={0} max={336} />;
}
