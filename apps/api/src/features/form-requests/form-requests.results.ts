import { resultUnion } from '../../platform/errors/refusal.js';
import { FormRequestType } from './form-request.type.js';

export const FormRequestResult = resultUnion('FormRequestResult', () => FormRequestType);
