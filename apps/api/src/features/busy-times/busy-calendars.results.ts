import { resultUnion } from '../../platform/errors/refusal.js';
import { BusyCalendarType } from './busy-calendar.type.js';

export const BusyCalendarResult = resultUnion('BusyCalendarResult', () => BusyCalendarType);
