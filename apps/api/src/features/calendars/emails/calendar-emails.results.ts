import { resultUnion } from '../../../platform/errors/refusal.js';
import { CalendarEmailsType } from './calendar-emails.type.js';

export const CalendarEmailsResult = resultUnion('CalendarEmailsResult', () => CalendarEmailsType);
