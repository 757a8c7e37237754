import { resultUnion } from '../../platform/errors/refusal.js';
import { RemindersType } from './reminders.type.js';

export const RemindersResult = resultUnion('RemindersResult', () => RemindersType);
