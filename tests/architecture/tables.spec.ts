import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootWorld, type World } from '../support/world.js';
import { tableUse, undeclaredStatements, type TableUse } from './table-use.js';

/** Each table and the only room that writes it. Other rooms call a function that this room exports. */
const OWNERS: Record<string, string> = {
  access_log: 'platform/database',
  access_requests: 'notes',
  account_tokens: 'accounts',
  sign_in_codes: 'accounts',
  accounts: 'accounts',
  addenda: 'notes',
  attempts: 'platform/auth',
  attention_marks: 'attention',
  attention_rules: 'attention',
  billing_settings: 'packages',
  booking_pages: 'leads',
  boundary_changes: 'boundaries',
  breathers: 'breathers',
  busy_calendars: 'busy-times',
  busy_times: 'busy-times',
  calendar_emails: 'calendars',
  calendar_feeds: 'calendars',
  call_requests: 'call-requests',
  check_ins: 'check-ins',
  client_links: 'client-links',
  client_files: 'files',
  file_places: 'files',
  practice_files: 'files',
  client_attention: 'attention',
  clients: 'people',
  coach_absences: 'follow-ups',
  coach_availability: 'availability',
  couple_actions: 'couples',
  couple_edits: 'couples',
  couple_reflections: 'couples',
  couple_steps: 'couples',
  couple_keys: 'platform/sealing',
  couple_messages: 'couples',
  couple_notes: 'couples',
  couple_partners: 'couples',
  couples: 'couples',
  commands: 'platform/database',
  consents: 'consents',
  contacts: 'contact',
  client_keys: 'platform/sealing',
  digest_schedule: 'reminders',
  digests: 'reminders',
  ended_memberships: 'platform/auth',
  events: 'platform/database',
  follow_ups: 'follow-ups',
  form_answers: 'form-requests',
  form_requests: 'form-requests',
  form_versions: 'forms',
  forms: 'forms',
  habit_counts: 'plans',
  installation: 'platform/database',
  invitation_tokens: 'people',
  invitations: 'people',
  invoice_numbers: 'packages',
  invoices: 'packages',
  hard_moments: 'hard-moments',
  journal_entries: 'journal',
  leads: 'leads',
  letters: 'letters',
  library_templates: 'templates',
  library_versions: 'templates',
  members: 'practices',
  push_devices: 'notifications',
  message_marks: 'messages',
  message_settings: 'messages',
  messages: 'messages',
  planned_messages: 'messages',
  quick_replies: 'messages',
  staff_profiles: 'practices',
  migrations: 'platform/database',
  note_forms: 'notes',
  note_readers: 'notes',
  notes: 'notes',
  notes_not_needed: 'notes',
  other_persons: 'people',
  package_uses: 'packages',
  packages: 'packages',
  outbox: 'emails',
  outreach_rechecks: 'outreach',
  password_proofs: 'platform/auth',
  plan_actions: 'plans',
  plan_edits: 'plans',
  plan_offers: 'plans',
  plan_forms: 'plans',
  private_edit_reasons: 'plans',
  plan_steps: 'plans',
  plans: 'plans',
  plans_to_store: 'plans',
  practice_keys: 'practices',
  practices: 'practices',
  questionnaire_answers: 'questionnaires',
  questionnaire_results: 'questionnaires',
  read_marks: 'attention',
  reflections: 'reflections',
  refresh_tokens: 'platform/auth',
  reminders: 'reminders',
  safety_events: 'safety',
  safety_resources: 'safety',
  session_link_choices: 'sessions',
  session_links: 'sessions',
  session_reminders: 'reminders',
  session_series: 'sessions',
  session_types: 'availability',
  sessions: 'sessions',
  sign_ins: 'platform/auth',
  surprises: 'surprises',
  template_versions: 'templates',
  templates: 'templates',
  terms_acceptances: 'terms',
  terms_versions: 'terms',
  transfers: 'people',
};

/** Tables that statements of any room may read. */
const READ_EVERYWHERE: Record<string, string> = {
  clients: 'the condition that the caller sees the client is part of the statement',
  members: 'lists name the member who wrote or decided',
  client_keys: 'a sealed text is selected with the wrapped keys that open it',
  practice_keys: 'a sealed text is selected with the wrapped keys that open it',
};

interface Reason {
  because: string;
  tables: string[];
}

/** The tables of other rooms that each room reads. */
const READERS: Record<string, Reason> = {
  accounts: {
    because: 'signing in and out is a step of several account commands',
    tables: ['refresh_tokens', 'sign_ins'],
  },
  archiving: {
    because: 'it lists how plans ended, and who waits for a new start',
    tables: ['follow_ups', 'plans'],
  },
  attention: {
    because: 'named read model: what a coach should look at, gathered from all rooms',
    tables: [
      'check_ins',
      'contacts',
      'couple_messages',
      'couple_partners',
      'couples',
      'follow_ups',
      'notes',
      'plan_actions',
      'plan_offers',
      'plan_steps',
      'plans',
      'safety_events',
      'sessions',
      'terms_acceptances',
    ],
  },
  boundaries: { because: 'a boundary is about an other person', tables: ['other_persons'] },
  'busy-times': {
    because: 'entries of another calendar that came from here are not busy times',
    tables: ['sessions'],
  },
  calendars: {
    because: 'named read model: the sessions in a calendar feed',
    tables: ['sessions'],
  },
  'check-ins': {
    because: 'the chart marks sessions and finished steps, and a plan may wait for calm',
    tables: ['plan_steps', 'sessions'],
  },
  'client-copies': {
    because: 'a client’s copy has all of it, and no page lists all',
    tables: ['check_ins', 'contacts', 'form_requests', 'plans'],
  },
  contact: {
    because: 'a contact is about an other person and counts for the running plan',
    tables: ['other_persons', 'plans'],
  },
  couples: {
    because:
      'a coach proposes it after having seen each of the two alone, and the practice turns messages on',
    tables: ['practices', 'sessions'],
  },
  demo: { because: 'finds out whether the demo is there already', tables: ['accounts'] },
  files: {
    because: 'the owner of a practice decides how much room its files have',
    tables: ['practices'],
  },
  'follow-ups': {
    because:
      'linked clients are not named to each other’s coach, and the time to answer is the practice’s',
    tables: ['client_links', 'practices'],
  },
  'form-requests': {
    because: 'a form of a plan is called what the plan calls it',
    tables: ['plan_actions'],
  },
  journal: {
    because: 'a reflection in the list is named by its action',
    tables: ['plan_actions'],
  },
  leads: {
    because: 'the public page of a coach shows who they are and what new people can ask for',
    tables: ['practices', 'session_types', 'staff_profiles'],
  },
  letters: { because: 'a letter belongs to an ended plan', tables: ['plans'] },
  messages: {
    because:
      'the practice turns messages on, the coach marks a section as read, clients see on which days their coach works, and none who took back a consent is told of a message',
    tables: ['coach_availability', 'consents', 'practices', 'read_marks'],
  },
  notes: {
    because:
      'a note belongs to a session, names the actions agreed in it, and is handed over in a transfer',
    tables: ['plan_actions', 'plans', 'sessions', 'transfers'],
  },
  outreach: {
    because: 'the facts that the outreach gate decides on',
    tables: ['boundary_changes', 'plans', 'safety_events'],
  },
  people: {
    because:
      'invitations name the practice, and a transfer is to a coach and who stands in for them',
    tables: ['coach_absences', 'practices'],
  },
  plans: {
    because:
      'a plan is loaded with its template, its surprises and the notes its actions were agreed in; a move keeps what was written; outcomes are of a template, and owners see which templates are in use',
    tables: [
      'library_templates',
      'library_versions',
      'notes',
      'reflections',
      'surprises',
      'template_versions',
      'templates',
    ],
  },
  'platform/auth': {
    because: 'a sign-in belongs to an account',
    tables: ['accounts'],
  },
  readiness: { because: 'readiness is of a plan', tables: ['plans'] },
  readings: {
    because: 'named read model: who has read what',
    tables: ['access_log', 'consents', 'note_readers', 'practices', 'transfers'],
  },
  notifications: {
    because: 'a device of a client keeps the quiet hours of their reminders',
    tables: ['reminders'],
  },
  packages: {
    because: 'packages count sessions by their type, and days and limits are the practice’s',
    tables: ['practices', 'session_types', 'sessions'],
  },
  reflections: {
    because: 'a reflection is listed with the step and action it is about',
    tables: ['plan_actions', 'plan_steps'],
  },
  reminders: {
    because:
      'named read model: what is new for a client, for the digest of a day, and which sessions they are reminded of',
    tables: [
      'boundary_changes',
      'client_files',
      'consents',
      'events',
      'plan_actions',
      'plan_edits',
      'plan_offers',
      'plan_steps',
      'plans',
      'push_devices',
      'session_types',
      'sessions',
    ],
  },
  safety: {
    because:
      'the worker clears what is due to be rechecked, and help is listed for the country of the practice',
    tables: ['practices'],
  },
  sessions: {
    because:
      'a session is of a type, clients change it by the rules of the practice, free times come from the coach’s hours, time off, busy times and what new people asked for, and emails have receipts and calendar files for who wants them',
    tables: [
      'busy_times',
      'calendar_emails',
      'coach_absences',
      'coach_availability',
      'leads',
      'practices',
      'reminders',
      'session_types',
    ],
  },
  terms: { because: 'the texts name the practice', tables: ['practices'] },
  templates: {
    because: 'a template names files of the practice',
    tables: ['practice_files'],
  },
  today: {
    because: 'named read model: screens that are open all day are one statement each',
    tables: [
      'check_ins',
      'client_attention',
      'events',
      'leads',
      'notes',
      'plan_actions',
      'plan_edits',
      'plan_steps',
      'plans',
      'sessions',
    ],
  },
};

/** Tables that are written by another room than the owner. */
const OTHER_WRITERS: Record<string, Reason> = {
  demo: {
    because: 'the demo’s history is inserted as it would have happened',
    tables: [
      'accounts',
      'clients',
      'invitations',
      'members',
      'outbox',
      'practice_keys',
      'practices',
      'terms_acceptances',
    ],
  },
  people: {
    because:
      'who may read a client is copied to their rows by the statement that changes the client',
    tables: [
      'addenda',
      'breathers',
      'call_requests',
      'check_ins',
      'client_attention',
      'client_files',
      'contacts',
      'couple_actions',
      'couple_edits',
      'couple_keys',
      'couple_messages',
      'couple_notes',
      'couple_partners',
      'couple_reflections',
      'couple_steps',
      'couples',
      'digests',
      'file_places',
      'follow_ups',
      'form_answers',
      'habit_counts',
      'hard_moments',
      'journal_entries',
      'letters',
      'message_marks',
      'messages',
      'notes',
      'questionnaire_answers',
      'questionnaire_results',
      'reflections',
      'surprises',
    ],
  },
  practices: {
    because:
      'whether the author has left is copied to their notes by the statement that removes them',
    tables: ['addenda', 'notes'],
  },
};

let world: World;
let use: TableUse;

beforeAll(async () => {
  world = await bootWorld();
  const { rows } = await world.owner.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
  );
  expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(OWNERS).sort());
  use = tableUse(new Set(Object.keys(OWNERS)));
});
afterAll(() => world?.close());

const listed = (rooms: Record<string, Reason>): string[] =>
  Object.entries(rooms)
    .flatMap(([room, { tables }]) => tables.map((table) => `${room} ${table}`))
    .sort();

const ofOthers = (uses: Set<string>): string[] =>
  [...uses]
    .filter((each) => {
      const [room, table] = each.split(' ') as [string, string];
      return OWNERS[table] !== room;
    })
    .sort();

describe('a table', () => {
  it('is written by the room that owns it', () => {
    expect(ofOthers(use.writes)).toEqual(listed(OTHER_WRITERS));
  });

  it('is named in the text of each statement that writes it', () => {
    expect(use.unnamed).toEqual([]);
  });

  it('is read by its own room and by rooms with a listed reason', () => {
    const read = ofOthers(use.reads).filter((each) => !READ_EVERYWHERE[each.split(' ')[1]!]);
    expect(read).toEqual(listed(READERS));
  });

  it('is used by the room that owns it', () => {
    const unused = Object.entries(OWNERS)
      .filter(
        ([table, room]) => ![use.reads, use.writes].some((set) => set.has(`${room} ${table}`)),
      )
      .map(([table]) => table);
    expect(unused).toEqual([]);
  });
});

describe('SQL in features', () => {
  it('is declared in *.sql.ts files', () => {
    expect([...undeclaredStatements()]).toEqual([]);
  });
});
