export { TermsFields } from './TermsFields';
export { kindName, kindTitle, versionName } from './terms.words';
export { TermsText } from './TermsText';
export { EVERYTHING, useTermsForm } from './useTermsForm';
