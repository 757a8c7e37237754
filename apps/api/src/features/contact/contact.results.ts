import { resultUnion } from '../../platform/errors/refusal.js';
import { ContactType } from './contact.type.js';

export const ContactResult = resultUnion('ContactResult', () => ContactType);
