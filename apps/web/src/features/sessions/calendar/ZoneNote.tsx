import { deviceZone } from '../../../shared/words';
import { cityOf } from '../times';
import { words } from './calendar.words';

/** In which time zone the calendar is. Other pages of coaches follow the device. */
export const ZoneNote = ({ zone }: { zone: string }) =>
  zone === deviceZone()
    ? words.zone(cityOf(zone))
    : words.otherZone(cityOf(zone), cityOf(deviceZone()));
