export { FormAnswersEntity } from './form-answers.entity.js';
export { FormRequest } from './form-request.entity.js';
export { FormRequestsModule } from './form-requests.module.js';
