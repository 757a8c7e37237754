import { resultUnion } from '../../platform/errors/refusal.js';
import { FormType } from './form.type.js';

export const FormResult = resultUnion('FormResult', () => FormType);
