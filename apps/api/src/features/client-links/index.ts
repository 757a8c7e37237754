export { ClientLink } from './client-link.entity.js';
export { ClientLinksModule } from './client-links.module.js';
export { linkOf, partnerIn } from './links.js';
