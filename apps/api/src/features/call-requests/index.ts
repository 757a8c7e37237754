export { CallRequest } from './call-request.entity.js';
export { CallRequestsModule } from './call-requests.module.js';
