import { resultUnion } from '../../platform/errors/refusal.js';
import { NotificationsType } from './notifications.type.js';

export const NotificationsResult = resultUnion('NotificationsResult', () => NotificationsType);
