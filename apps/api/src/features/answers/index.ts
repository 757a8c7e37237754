export { AnswersModule } from './answers.module.js';
export { AnswersKeeping } from './answers.service.js';
