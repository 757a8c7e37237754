export { BookingPage } from './booking-page.entity.js';
export { Lead } from './lead.entity.js';
export { LeadErasureWorker } from './lead-erasure.worker.js';
export { LeadLapseWorker } from './lead-lapse.worker.js';
export { LeadsModule } from './leads.module.js';
