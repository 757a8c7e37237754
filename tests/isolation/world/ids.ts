import { either, membersOf, only, ownersOf, staffOf, type Person } from './people.js';
import type { Readers } from './secrets.js';
import type { TwoPractices } from './two-practices.js';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

interface Row {
  practice_id: string;
  id: string;
  [column: string]: unknown;
}

/** Who may ever see the id of which row: a leaked id reveals that something exists. */
export class Ids {
  readonly #readers = new Map<string, Readers>();

  /** Ids in an answer that this person may not see. */
  leaked(person: Person, answer: string): string[] {
    const found = [...new Set(answer.match(UUID)?.map((id) => id.toLowerCase()))];
    return found.filter((id) => this.#readers.get(id)?.(person) === false);
  }

  static async of({ world, people, twoHats, here, there }: TwoPractices): Promise<Ids> {
    const ids = new Ids();
    const readers = ids.#readers;
    const rows = async (table: string) =>
      (await world.owner.query<Row>(`select * from ${table}`)).rows;
    const member = (id: unknown): Readers =>
      only(...people.filter(({ actor }) => actor?.memberId === id));
    const client = (id: unknown): Readers =>
      only(...people.filter(({ actor }) => actor?.clientId === id));

    for (const { practice_id, id, coach_id } of await rows('clients')) {
      readers.set(id, either(client(id), member(coach_id), ownersOf(practice_id)));
    }
    // Only authors see their private notes, including which client and session they are about.
    const keepsNotes: [string, Readers][] = [];
    const around = (id: unknown): Readers => readers.get(id as string)!;
    const coaches = new Map(
      (await rows('clients')).map(({ id, coach_id }) => [id, member(coach_id)]),
    );
    for (const table of [
      'plans',
      'plan_steps',
      'plan_actions',
      'plan_edits',
      'plan_offers',
      'plan_forms',
      'sessions',
      'packages',
      'invoices',
      'events',
      'boundary_changes',
      'other_persons',
      'safety_events',
      'surprises',
      'form_requests',
    ]) {
      for (const { id, client_id } of await rows(table)) readers.set(id, around(client_id));
    }
    for (const { id, client_id, questionnaire } of await rows('questionnaire_results')) {
      readers.set(id, questionnaire === 'safety' ? client(client_id) : around(client_id));
    }
    for (const { id, client_id } of await rows('letters')) readers.set(id, client(client_id));
    for (const { id, client_id } of await rows('terms_acceptances')) {
      readers.set(id, client(client_id));
    }
    const agrees = new Map<unknown, boolean>();
    for (const { id, client_id, purpose, granted } of await rows('consents order by number')) {
      agrees.set(`${purpose} ${client_id}`, granted === true);
      readers.set(id, client(client_id));
    }
    const says = (purpose: string, { client_id }: Row) => agrees.get(`${purpose} ${client_id}`);
    for (const [table, isShared] of [
      ['check_ins', (row: Row) => says('CHECK_INS', row)],
      ['contacts', (row: Row) => says('CONTACT_LOG', row)],
      ['reflections', (row: Row) => row['shared'] && says('REFLECTIONS', row)],
      ['couple_reflections', (row: Row) => row['shared'] && says('REFLECTIONS', row)],
      ['breathers', (row: Row) => row['shared_at']],
      ['journal_entries', (row: Row) => row['shared_at']],
      ['call_requests', () => true],
    ] as const) {
      for (const row of await rows(table)) {
        const own = client(row['client_id']);
        const coached = either(own, coaches.get(row['client_id'] as string)!);
        const shared = says('SUPERVISOR', row) ? around(row['client_id']) : coached;
        readers.set(row.id, isShared(row) ? shared : own);
      }
    }
    for (const { id, client_id, author_id, visibility, status } of await rows('notes')) {
      const others =
        visibility === 'WITH_CLIENT' ? around(client_id) : coaches.get(client_id as string)!;
      readers.set(id, status === 'DRAFT' ? member(author_id) : either(member(author_id), others));
    }
    for (const { client_id, session_id, author_id, status } of await rows('notes')) {
      if (status !== 'SIGNED') continue;
      for (const id of [client_id, session_id] as string[]) {
        keepsNotes.push([id, either(readers.get(id)!, member(author_id))]);
      }
    }
    for (const row of await rows('messages')) {
      const isRead =
        row['with_id'] === row['coach_id'] && (says('MESSAGES', row) || !row['from_client']);
      const own = client(row['client_id']);
      readers.set(row.id, isRead ? either(own, member(row['coach_id'])) : own);
    }
    for (const table of ['planned_messages', 'quick_replies']) {
      for (const { id, coach_id } of await rows(table)) readers.set(id, member(coach_id));
    }
    for (const row of await rows('client_files')) {
      const own = client(row['client_id']);
      const isRead = row['with_id'] === row['coach_id'] && !row['waits'];
      readers.set(row.id, isRead ? either(own, member(row['coach_id'])) : own);
    }
    for (const { id, practice_id } of await rows('practice_files')) {
      readers.set(id, staffOf(practice_id));
    }
    for (const { id, client_id } of await rows('file_places')) {
      readers.set(id, either(client(client_id), coaches.get(client_id as string)!));
    }
    for (const { id, client_id } of await rows('attention_marks')) {
      readers.set(id, coaches.get(client_id as string)!);
    }
    for (const { id, note_id } of await rows('addenda')) readers.set(id, around(note_id));
    const supervised = (id: unknown) => agrees.get(`SUPERVISOR ${id as string}`) === true;
    for (const { id, partner_a, partner_b } of await rows('couples')) {
      const isRead = supervised(partner_a) && supervised(partner_b);
      const coach = coaches.get(partner_a as string)!;
      readers.set(id, isRead ? around(partner_a) : coach);
    }
    for (const { id, client_id } of await rows('couple_partners')) {
      const own = either(client(client_id), coaches.get(client_id as string)!);
      readers.set(id, supervised(client_id) ? around(client_id) : own);
    }
    for (const { id, couple_id, partner_a, partner_b } of await rows('couple_notes')) {
      readers.set(id, either(client(partner_a), client(partner_b), around(couple_id)));
    }
    for (const row of await rows('couple_messages')) {
      const both = either(client(row['partner_a']), client(row['partner_b']));
      const isRead = row['with_id'] === row['coach_id'];
      readers.set(row.id, isRead ? either(both, member(row['coach_id'])) : both);
    }
    for (const { id, practice_id, invited_by } of await rows('invitations')) {
      readers.set(id, either(member(invited_by), ownersOf(practice_id)));
    }
    for (const { id, owner_id } of await rows('templates')) readers.set(id, member(owner_id));
    // An owner can recall a version that running plans are on, whoever made it.
    const plans = await rows('plans');
    const running = new Set(
      plans.filter(({ ended_at }) => ended_at === null).map((plan) => plan['template_version_id']),
    );
    for (const { id, template_id, practice_id } of await rows('template_versions')) {
      const others: Readers = running.has(id) ? ownersOf(practice_id) : () => false;
      readers.set(id, either(around(template_id), others));
    }
    // A form is known to its author, and to everybody around a client to whom it was sent.
    const sentTo = new Map<unknown, Readers>();
    for (const { form_id, client_id } of await rows('form_requests')) {
      sentTo.set(form_id, either(sentTo.get(form_id) ?? (() => false), around(client_id)));
    }
    for (const { id, owner_id } of await rows('forms')) {
      readers.set(id, either(member(owner_id), sentTo.get(id) ?? (() => false)));
    }
    for (const { id, practice_id } of await rows('note_forms')) {
      readers.set(id, staffOf(practice_id));
    }
    for (const { id, form_id } of await rows('form_versions')) readers.set(id, around(form_id));
    for (const { id, practice_id, account_id, role } of await rows('members')) {
      const self: Readers = ({ actor }) => actor?.accountId === account_id;
      const clientId = people.find(self)?.actor?.clientId;
      readers.set(id, role === 'CLIENT' ? around(clientId) : either(self, membersOf(practice_id)));
      readers.set(account_id as string, self);
    }
    for (const [id, isFor] of keepsNotes) readers.set(id, either(readers.get(id)!, isFor));
    for (const { id } of [here, there]) readers.set(id, either(membersOf(id), only(twoHats)));
    return ids;
  }
}
