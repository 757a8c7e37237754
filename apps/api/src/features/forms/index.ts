export { Form } from './form.entity.js';
export { FormContentType, FormReaders } from './content/form-content.type.js';
export { FormVersionEntity } from './versions/form-version.entity.js';
export { FormsModule } from './forms.module.js';
export { formVersion } from './forms.loaders.js';
export { intakeFormOf, sendableForm, type FormVersion } from './sendable-form.js';
export { formVersionsById, usableFormsIn } from './usable-forms.js';
