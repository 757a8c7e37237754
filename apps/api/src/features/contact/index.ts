export { Contact } from './contact.entity.js';
export { ContactModule } from './contact.module.js';
