import 'reflect-metadata';

export { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
export { DataSource } from 'typeorm';
export { createApp, type AppOptions } from './app.js';
export { derived, readConfig, SETTINGS, warningsOf, type Config } from './config/config.js';
export { Zones } from './platform/clock/zones.js';
export { Clock } from './platform/clock/clock.js';
export { PERMISSIONS } from './platform/access/permissions.js';
export { AccessGuard, accessOf } from './platform/access/access.guard.js';
export { destroySocket, sendTogether, sendWithNext } from './platform/internals/pg-socket.js';
export { forgetStatement } from './platform/internals/pg-statements.js';
export { markTransactionActive } from './platform/internals/typeorm-transaction.js';
export { AccessCheck } from './platform/access/access.check.js';
export { Allow, Public, WithParent } from './platform/access/access.decorators.js';
export { schemaOptions } from './platform/graphql/schema-options.js';
export { formatError } from './platform/errors/format-error.js';
export {
  appUrl,
  loginRole,
  ownerDataSource,
  withoutGenericPlans,
  APP_ROLE,
  BOOKING_ROLE,
  CLIENT_ROLE,
  SHARING_ROLE,
} from './platform/database/setup/data-source.js';
export { Connections } from './platform/database/connections.js';
export { registeredStatements, type RegisteredStatement } from './platform/database/statement.js';
export { migrations } from './migrations/index.js';
export { resealTexts } from './migrations/reseal-texts.js';
export {
  CLOSING_A_CIRCLE,
  distributionPlan,
  type ForeignKey,
  type Schema,
} from './platform/database/setup/citus/distribution-plan.js';
export {
  COLUMN_GRANTS,
  distribute,
  READ_ON_THE_SHARD,
  readSchema,
} from './platform/database/setup/citus/distribute.js';
export { hasCitus } from './platform/database/setup/citus/has-citus.js';
export { shardColumn, TABLE_KINDS } from './platform/database/setup/citus/table-kinds.js';
export { migrate, DatabaseProblem } from './platform/database/setup/migrate.js';
export { servableUrl } from './platform/database/setup/key-check.js';
export { prepared, withLocalColumnGrants } from './platform/database/setup/migration-running.js';
export { connectionProblem, startEmbeddedPostgres } from './platform/embedded/index.js';
export { Passwords } from './platform/auth/passwords/passwords.js';
export { TokenVerifier } from './platform/auth/tokens/token-verifier.js';
export { SealingService } from './platform/sealing/sealing.service.js';
export { REQUEST_TIMEOUTS } from './platform/http/server.js';
export { logTo } from './platform/logging/logger.js';
export { GuardedFetch } from './platform/outside/guarded-fetch.js';
export { isReachable } from './platform/outside/reachable-addresses.js';
export { BucketStorage } from './platform/files/bucket-storage.js';
export { FileStorage } from './platform/files/file-storage.js';
export { FileSweepWorker } from './features/files/file-sweep.worker.js';
export { PlannedMessagesWorker } from './features/messages/planned/planned-messages.worker.js';
export { Mailer } from './features/emails/mailer.js';
export { JobsWorker } from './platform/jobs/jobs.worker.js';
export { RETENTION_DAYS } from './platform/jobs/retention.js';
export { RetentionWorker } from './platform/jobs/retention.worker.js';
export {
  composed,
  FOR_CLIENTS,
  MAIL_KINDS,
  senderName,
  type MailKind,
  type MailRequest,
} from './features/emails/email-texts.js';
export { OutboxWorker } from './features/emails/outbox.worker.js';
export { CASELOAD, COACH_TODAY, type CaseloadScope } from './features/today/caseload.sql.js';
export { ApprovalNoticesWorker, KeptAttentionService } from './features/attention/index.js';
export { FOUND_ATTENTION } from './features/attention/kept/kept-attention.sql.js';
export { FURTHER_ITEMS } from './features/attention/items/further-items.sql.js';
export { HIDDEN_ITEMS } from './features/attention/marks/hidden-items.sql.js';
export { TEMPLATE_OUTCOMES } from './features/plans/outcomes/outcomes.sql.js';
export { CLIENT_TODAY } from './features/today/client-today.sql.js';
export { LOCK_FOR_CHECK_IN } from './features/check-ins/check-in-writes.sql.js';
export { LOCK_FOR_CONTACT, STARTED_CONTACTS } from './features/contact/contacts.sql.js';
export { entities } from './features/index.js';
export { LeadErasureWorker, LeadLapseWorker } from './features/leads/index.js';
export { BusyCalendarsWorker } from './features/busy-times/index.js';
export { FollowUpWorker } from './features/follow-ups/index.js';
export { OutreachRechecksWorker } from './features/safety/index.js';
export { LATEST_COUPLE, PARTNERS } from './features/couples/couples.sql.js';
export { FORM_REQUESTS_OF_CLIENT } from './features/form-requests/form-requests.sql.js';
export { FORMS_PAGE } from './features/forms/forms.sql.js';
export { PLAN_EDITS } from './features/plans/edits/plan-edits.sql.js';
export { VERSIONS_IN_USE } from './features/plans/recalls/versions-in-use.sql.js';
export { PLANS_ON_OLDER_VERSIONS } from './features/plans/offers/plan-offers.sql.js';
export { PlanRebuildService } from './features/plans/index.js';
export { DigestWorker, SessionRemindersWorker } from './features/reminders/index.js';
export { updatesFor } from './features/reminders/digest-updates.js';
export { CtxFactory } from './platform/context/ctx.factory.js';
export { TEMPLATES_PAGE } from './features/templates/templates.sql.js';
export { loadLibrary, stableId } from './features/templates/library/library-loader.js';
export { seedDemo } from './demo/seed.js';
export { CLIENTS, DEMO_PASSWORD } from './demo/people.js';
export { STAFF } from './demo/staff.js';

/** Everything that tests use of the API. */
