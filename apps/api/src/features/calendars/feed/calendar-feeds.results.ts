import { resultUnion } from '../../../platform/errors/refusal.js';
import { NewCalendarFeedType } from './calendar-feed.type.js';

export const CalendarFeedResult = resultUnion('CalendarFeedResult', () => NewCalendarFeedType);
