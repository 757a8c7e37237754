/**
 * Where a table's rows are on a database with Citus. DISTRIBUTED: those of a practice together on one shard. REFERENCE: all
 * rows on every node. LOCAL: on the coordinator.
 */
export type TableKind = 'DISTRIBUTED' | 'REFERENCE' | 'LOCAL';

/**
 * The kind of every table. A new table of a practice is DISTRIBUTED; LOCAL is for what is looked up without knowing the
 * practice at every request, or belongs to the server. Without Citus it means nothing.
 */
export const TABLE_KINDS: Readonly<Record<string, TableKind>> = {
  access_log: 'DISTRIBUTED',
  access_requests: 'DISTRIBUTED',
  account_tokens: 'LOCAL',
  accounts: 'LOCAL',
  addenda: 'DISTRIBUTED',
  attempts: 'LOCAL',
  attention_marks: 'DISTRIBUTED',
  attention_rules: 'DISTRIBUTED',
  boundary_changes: 'DISTRIBUTED',
  breathers: 'DISTRIBUTED',
  call_requests: 'DISTRIBUTED',
  check_ins: 'DISTRIBUTED',
  client_attention: 'DISTRIBUTED',
  client_keys: 'DISTRIBUTED',
  client_links: 'DISTRIBUTED',
  clients: 'DISTRIBUTED',
  coach_absences: 'DISTRIBUTED',
  couple_actions: 'DISTRIBUTED',
  couple_steps: 'DISTRIBUTED',
  couple_keys: 'DISTRIBUTED',
  couple_notes: 'DISTRIBUTED',
  couple_partners: 'DISTRIBUTED',
  couples: 'DISTRIBUTED',
  commands: 'DISTRIBUTED',
  consents: 'DISTRIBUTED',
  contacts: 'DISTRIBUTED',
  digest_schedule: 'DISTRIBUTED',
  digests: 'DISTRIBUTED',
  ended_memberships: 'LOCAL',
  events: 'DISTRIBUTED',
  follow_ups: 'DISTRIBUTED',
  form_answers: 'DISTRIBUTED',
  form_requests: 'DISTRIBUTED',
  form_versions: 'DISTRIBUTED',
  forms: 'DISTRIBUTED',
  habit_counts: 'DISTRIBUTED',
  installation: 'LOCAL',
  invitation_tokens: 'LOCAL',
  invitations: 'DISTRIBUTED',
  letters: 'DISTRIBUTED',
  library_templates: 'REFERENCE',
  library_versions: 'REFERENCE',
  members: 'DISTRIBUTED',
  migrations: 'LOCAL',
  note_readers: 'DISTRIBUTED',
  notes: 'DISTRIBUTED',
  other_persons: 'DISTRIBUTED',
  outbox: 'LOCAL',
  outreach_rechecks: 'DISTRIBUTED',
  password_proofs: 'DISTRIBUTED',
  plan_actions: 'DISTRIBUTED',
  plan_edits: 'DISTRIBUTED',
  plan_offers: 'DISTRIBUTED',
  plan_steps: 'DISTRIBUTED',
  plans: 'DISTRIBUTED',
  plans_to_store: 'DISTRIBUTED',
  private_edit_reasons: 'DISTRIBUTED',
  practice_keys: 'DISTRIBUTED',
  practices: 'DISTRIBUTED',
  questionnaire_answers: 'DISTRIBUTED',
  questionnaire_results: 'DISTRIBUTED',
  read_marks: 'DISTRIBUTED',
  refresh_tokens: 'LOCAL',
  reflections: 'DISTRIBUTED',
  reminders: 'DISTRIBUTED',
  safety_events: 'DISTRIBUTED',
  safety_resources: 'DISTRIBUTED',
  sessions: 'DISTRIBUTED',
  sign_ins: 'LOCAL',
  surprises: 'DISTRIBUTED',
  staff_profiles: 'DISTRIBUTED',
  template_versions: 'DISTRIBUTED',
  templates: 'DISTRIBUTED',
  terms_acceptances: 'DISTRIBUTED',
  terms_versions: 'DISTRIBUTED',
  transfers: 'DISTRIBUTED',
};

/** The table that all others of a practice are placed with. */
export const ROOT = 'practices';

/** The column whose value decides which shard a row is on. */
export const shardColumn = (table: string): string => (table === ROOT ? 'id' : 'practice_id');
