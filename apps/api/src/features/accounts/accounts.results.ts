import { resultUnion } from '../../platform/errors/refusal.js';
import { MailSentType, SignedInType } from './accounts.type.js';

export const MailSentResult = resultUnion('MailSentResult', () => MailSentType);
export const SignedInResult = resultUnion('SignedInResult', () => SignedInType);
