import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  getNamedType,
  isInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { SealingService } from '@footing/api/testing';
import { bootWorld } from '../support/world.js';
import { twoPractices, type TwoPractices } from './world/two-practices.js';

/** In this world, every text that a person types contains this word. */
const CANARY = /SECRET-\d+-([a-z-]+)/i;

/**
 * Columns that are stored in clear text, with the reason; docs/features.md lists the same. Lists are searched and
 * sorted by names, addresses and titles; texts of templates are copied into the plans made from them.
 */
const IN_CLEAR: Record<string, string> = {
  'accounts.email': 'signing in',
  'accounts.name': 'the name of an account',
  'clients.call_name': 'lists',
  'clients.call_name_key': 'searching',
  'clients.email': 'searching',
  'clients.name': 'lists',
  'clients.name_key': 'sorting and searching',
  'clients.pronouns': 'lists',
  'invitations.email': 'lists',
  'invitations.name': 'lists',
  'library_versions.content': 'ships with the product',
  'members.email': 'lists',
  'members.name': 'lists',
  'members.practice_name': 'the name of a practice',
  'note_forms.headings': 'a form',
  'note_forms.name': 'a form',
  'plan_actions.guidance': 'copied from a template version',
  'plan_actions.no_reach_by': 'the name of a member of staff',
  'safety_resources.lines': 'numbers and names that a practice publishes to all of its clients',
  'plan_actions.prompt': 'copied from a template version',
  'plan_actions.title': 'copied from a template version',
  'plan_forms.content': 'copied from a version of a form',
  'plan_forms.title': 'copied from a version of a form',
  'plan_offers.from_title': 'copied from a template version',
  'plan_offers.to_title': 'copied from a template version',
  'plan_steps.guidance': 'copied from a template version',
  'plan_steps.locks': 'the titles of steps',
  'plan_actions.locks': 'the titles of steps',
  'plan_steps.purpose': 'copied from a template version',
  'plan_steps.title': 'copied from a template version',
  'plans.template_title': 'copied from a template version',
  'plans.title': 'lists',
  'events.subject': 'titles of plans, steps and actions of a template',
  'form_requests.content': 'copied from a version of a form',
  'form_requests.title': 'copied from a version of a form',
  'form_versions.content': 'a form',
  'form_versions.title': 'a form',
  'forms.published_title': 'a form',
  'forms.published_title_key': 'a form',
  'forms.summary': 'a form',
  'forms.title': 'a form',
  'forms.title_key': 'a form',
  'forms.draft': 'a form',
  'forms.lineage': 'a form',
  'practices.name': 'the name of a practice',
  'safety_resources.text': 'what a practice publishes to its clients',
  'calendar_emails.address': 'where calendar files go',
  'session_link_choices.address': 'where emails with links go',
  'reminders.address': 'where a digest goes',
  'sign_ins.user_agent': 'what a browser calls itself',
  'template_versions.content': 'a template',
  'template_versions.title': 'a template',
  'terms_versions.body': 'what a practice publishes to its clients',
  'templates.draft': 'a template',
  'templates.lineage': 'a template',
  'templates.published_title': 'a template',
  'templates.published_title_key': 'a template',
  'templates.summary': 'a template',
  'templates.summary_key': 'a template',
  'templates.tag_keys': 'a template',
  'templates.tags': 'a template',
  'templates.title': 'a template',
  'templates.title_key': 'a template',
};

/** In `plan_actions`, `events`, and similar tables: which text of people may be stored unencrypted. */
const NEVER_IN_CLEAR =
  /reach-note|^place|^link|agreed|alias|reason|talk|note|addendum|check-in|breather|reflection|letter|line|message/i;

/**
 * Inputs that contain no free text of a person, that store none, or that write a column which another input writes,
 * too.
 */
const NO_TEXT =
  /password|token|timeZone|TimeZone|email|\.pin$|\.at$|\.key$|questionnaire|quietFrom|quietTo|readiness$|OpeningRuleInput\.step|StepMappingInput|ConflictChoiceInput|AnswerInput\.(value|known)|SignUpInput|AcceptInvitationInput|changePassword\.current|SignInInput\.code|(renewRecovery|turnO(n|ff)SignIn)Codes\.code|SaveDraftInput\.title|SaveFormDraftInput\.title|FormConditionInput|FormScorePartInput|helpCountry|HelplineInput|RequestNoteAccessInput|JoiningInput|AcceptTermsInput|PublishTermsInput.basedOn|noReachReason|renameAccount|setStaffPhoto|openCoupleStep\.step|markJointAction\.action|SaveJointReflectionInput\.action|HoursInput|\.currency$|SignAgreementInput\.agreement|LeadInput\.(address|ticket|website|visitorKey)|renewMyBookingPage|AllowNotificationsInput\.(p256dh|auth)|RenewNotificationsInput|HardMomentsInput\.personPhone|PlacedFileInput\.(step|action)/;

/**
 * The key that the texts of each column are sealed with: what the client wrote, what their coach keeps about them, what
 * belongs to a couple, or to all of the staff.
 */
const KEY_KINDS: Record<string, 'CLIENT' | 'RECORD' | 'COUPLE' | 'PRACTICE'> = {
  'access_requests.reason_sealed': 'RECORD',
  'addenda.body_sealed': 'RECORD',
  'boundary_changes.reason_sealed': 'RECORD',
  'breathers.text_sealed': 'CLIENT',
  'call_requests.note_sealed': 'CLIENT',
  'check_ins.line_sealed': 'CLIENT',
  'client_files.about_sealed': 'CLIENT',
  'clients.archive_message_sealed': 'RECORD',
  'couple_edits.changes_sealed': 'COUPLE',
  'couple_edits.reason_sealed': 'COUPLE',
  'couple_edits.shown_sealed': 'COUPLE',
  'couple_messages.text_sealed': 'COUPLE',
  'couple_notes.body_sealed': 'COUPLE',
  'couple_reflections.asked_sealed': 'CLIENT',
  'couple_reflections.text_sealed': 'CLIENT',
  'couple_steps.content_sealed': 'COUPLE',
  'form_answers.answers_sealed': 'CLIENT',
  'form_answers.scores_sealed': 'CLIENT',
  'letters.text_sealed': 'CLIENT',
  'hard_moments.text_sealed': 'CLIENT',
  'journal_entries.text_sealed': 'CLIENT',
  'messages.text_sealed': 'CLIENT',
  'notes.body_sealed': 'RECORD',
  'notes.headings_sealed': 'RECORD',
  'other_persons.alias_sealed': 'RECORD',
  'plan_actions.no_reach_reason_sealed': 'RECORD',
  'plan_edits.changes_sealed': 'RECORD',
  'plan_edits.reason_sealed': 'RECORD',
  'plan_offers.moved_sealed': 'RECORD',
  'plan_offers.terms_sealed': 'RECORD',
  'planned_messages.text_sealed': 'CLIENT',
  'practice_files.about_sealed': 'PRACTICE',
  'private_edit_reasons.reason_sealed': 'RECORD',
  'plan_steps.skip_reason_sealed': 'RECORD',
  'plan_steps.wait_reason_sealed': 'RECORD',
  'plans.ending_note_sealed': 'RECORD',
  'plans.ready_reason_sealed': 'RECORD',
  'questionnaire_answers.answers_sealed': 'CLIENT',
  'questionnaire_answers.rules_sealed': 'CLIENT',
  'questionnaire_results.mistaken_reason_sealed': 'RECORD',
  'reflections.text_sealed': 'CLIENT',
  'safety_events.line_sealed': 'CLIENT',
};

/** The names that texts are bound to, where it is not the table's. */
const BOUND_TO: Record<string, string> = {
  'clients.archive_message_sealed': 'clients.archive_message',
  'couple_edits.changes_sealed': 'couple_edits.changes',
  'couple_edits.reason_sealed': 'couple_edits.reason',
  'couple_edits.shown_sealed': 'couple_edits.changes',
  'couple_reflections.asked_sealed': 'couple_reflections.asked',
  'form_answers.scores_sealed': 'form_answers.scores',
  'notes.headings_sealed': 'notes.headings',
  'plan_edits.reason_sealed': 'plan_edits.reason',
  'private_edit_reasons.reason_sealed': 'plan_edits.reason',
  'plan_offers.moved_sealed': 'plan_offers.moved',
  'plan_offers.terms_sealed': 'plan_offers.terms',
  'plan_steps.skip_reason_sealed': 'plan_steps.skip_reason',
  'plans.ready_reason_sealed': 'plans.ready_reason',
  'questionnaire_answers.answers_sealed': 'questionnaire_results',
  'questionnaire_answers.rules_sealed': 'questionnaire_results.rules',
  'questionnaire_results.mistaken_reason_sealed': 'questionnaire_results.mistaken_reason',
};
const VERSION_OF_COUPLES: Record<string, string> = {
  couple_messages: 't.version',
  couple_steps: 't.content_version',
};
const VERSIONED = [
  'couple_reflections',
  'breathers',
  'form_answers',
  'hard_moments',
  'journal_entries',
  'letters',
  'messages',
  'notes',
  'other_persons',
  'planned_messages',
  'reflections',
];

let all: TwoPractices;
beforeAll(async () => {
  all = await twoPractices(await bootWorld());
  await writeTheRest();
}, 480_000);
afterAll(() => all?.world.close());

describe('what people write', () => {
  it('is in clear text only in columns that are listed with a reason', async () => {
    const found = await inClear();
    const columns = [...new Set(found.map(({ column }) => column))];
    expect(columns.filter((column) => !(column in IN_CLEAR))).toEqual([]);
    expect(found.filter(({ what }) => NEVER_IN_CLEAR.test(what))).toEqual([]);
  });

  it('is written in this world through every input that accepts free text', () => {
    const { schema, sent } = all.telling;
    const written = new Set(
      sent.flatMap(({ root, args }) => textsWithCanary(schema, root.split('.')[1]!, args)),
    );
    const inputs = textInputs(schema).filter((input) => !NO_TEXT.test(input));
    expect(inputs.filter((input) => !written.has(input))).toEqual([]);
  });
});

describe('every sealed column', () => {
  it('has the kind of its key listed here', async () => {
    const { rows } = await all.world.owner.query<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = 'public' and column_name like '%\\_sealed'`,
    );
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(KEY_KINDS).sort());
  });

  it.each(Object.keys(KEY_KINDS).filter((name) => KEY_KINDS[name] === 'COUPLE'))(
    '%s opens with the key of its couple alone',
    async (name) => {
      const [table, column] = name.split('.') as [string, string];
      const { rows } = await all.world.owner.query<SealedText>(
        `select t.practice_id as "practiceId", t.id, ${VERSION_OF_COUPLES[table] ?? '1'} as version,
                t.${column} as sealed, p.wrapped as "practiceKey", own.wrapped as own,
                array(select o.wrapped from couple_keys o where o.practice_id = t.practice_id and o.couple_id <> t.couple_id
                      union all select o.wrapped from client_keys o where o.practice_id = t.practice_id) as others
         from ${table} t join practice_keys p using (practice_id)
         join couple_keys own on own.practice_id = t.practice_id and own.couple_id = t.couple_id
         where t.${column} is not null`,
      );
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(opened(name, row, row.own!)).not.toBe('');
        expect(row.others.length).toBeGreaterThan(0);
        for (const other of row.others) expect(() => opened(name, row, other)).toThrow();
      }
    },
  );

  it.each(Object.keys(KEY_KINDS).filter((name) => KEY_KINDS[name] === 'PRACTICE'))(
    '%s opens with the key of its practice alone',
    async (name) => {
      const [table, column] = name.split('.') as [string, string];
      const { rows } = await all.world.owner.query<SealedText>(
        `select t.practice_id as "practiceId", t.id, 1 as version, t.${column} as sealed, p.wrapped as "practiceKey",
                array(select o.wrapped from practice_keys o where o.practice_id <> t.practice_id) as others
         from ${table} t join practice_keys p using (practice_id)`,
      );
      expect(rows.length).toBeGreaterThan(0);
      const none = Buffer.alloc(0);
      for (const row of rows) {
        expect(opened(name, row, none)).not.toBe('');
        expect(row.others.length).toBeGreaterThan(0);
        for (const practiceKey of row.others)
          expect(() => opened(name, { ...row, practiceKey }, none)).toThrow();
      }
    },
  );

  it.each(Object.entries(KEY_KINDS).filter(([, kind]) => kind === 'CLIENT' || kind === 'RECORD'))(
    '%s opens with the %s key of its client alone',
    async (name, kind) => {
      const [table, column] = name.split('.') as [string, string];
      const owner = table === 'clients' ? 't.id' : 't.client_id';
      const { rows } = await all.world.owner.query<SealedText>(
        `select t.practice_id as "practiceId", t.id, ${VERSIONED.includes(table) ? 't.version' : '1'} as version,
                t.${column} as sealed, p.wrapped as "practiceKey", own.wrapped as own,
                array(select o.wrapped from client_keys o where o.practice_id = t.practice_id
                      and (o.kind, o.client_id) <> ('${kind}', ${owner})) as others
         from ${table} t join practice_keys p using (practice_id)
         left join client_keys own
           on own.practice_id = t.practice_id and own.kind = '${kind}' and own.client_id = ${owner}
         where t.${column} is not null`,
      );
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(opened(name, row, row.own!)).not.toBe('');
        expect(row.others.length).toBeGreaterThan(0);
        for (const other of row.others) expect(() => opened(name, row, other)).toThrow();
      }
    },
  );
});

interface SealedText {
  practiceId: string;
  id: string;
  version: number;
  sealed: Buffer;
  practiceKey: Buffer;
  own: Buffer | null;
  others: Buffer[];
}

function opened(
  name: string,
  { practiceId, id, version, sealed, practiceKey }: SealedText,
  key: Buffer,
) {
  const place = { table: BOUND_TO[name] ?? name.split('.')[0]!, id, version };
  return all.world.app
    .get(SealingService, { strict: false })
    .openWith(Buffer.concat([practiceKey, key]), practiceId, place, sealed);
}

/** Inputs that this world does not need, but that accept text. */
async function writeTheRest(): Promise<void> {
  const { telling, secrets, here } = all;
  const { owner } = here;
  const { life } = here.ownersClients[0];
  const text = (what: string) => secrets.of(what, () => true);
  const versionOf = async (table: string, id: string) =>
    (await all.world.owner.query(`select version, starts_at from ${table} where id = $1`, [id]))
      .rows[0];
  const profile = (
    await all.world.owner.query('select version from clients where id = $1', [life.clientId])
  ).rows[0];
  await telling.result(owner, 'Mutation.updateClient', {
    input: {
      clientId: life.clientId,
      version: profile.version,
      name: text('client-name'),
      callName: text('call-name'),
      pronouns: text('pronouns'),
    },
  });
  const { version, starts_at: startsAt } = await versionOf('sessions', life.plannedSessionId);
  await telling.result(owner, 'Mutation.moveSession', {
    input: {
      sessionId: life.plannedSessionId,
      version,
      startsAt,
      minutes: 50,
      place: text('place-moved'),
      link: `https://example.test/${text('link-moved')}`,
    },
  });
  await telling.result(owner, 'Mutation.addAction', {
    input: {
      stepId: life.stepId,
      kind: 'REFLECTION',
      reach: 'NO',
      title: text('agreed-title'),
      guidance: text('agreed-guidance'),
      prompt: text('agreed-prompt'),
    },
  });
  await telling.result(owner, 'Mutation.archiveClient', {
    input: {
      clientId: here.ownersClients[1].life.clientId,
      plan: 'PAUSE',
      message: text('archive-message'),
      followUpBy: owner.actor.memberId,
    },
  });
  await telling.result(owner, 'Mutation.copyTemplate', {
    input: { templateId: owner.templateId, title: text('template-copy') },
  });
  await telling.result(owner, 'Mutation.inviteCoach', {
    input: { email: 'new.coach@example.test', name: text('coach-name'), role: 'COACH' },
  });
  await telling.result(owner, 'Mutation.renamePractice', { name: text('practice'), version: 1 });
}

async function inClear(): Promise<{ column: string; what: string }[]> {
  const { owner } = all.world;
  const { rows: columns } = await owner.query<{ table: string; column: string; type: string }>(
    `select table_name as table, column_name as column, data_type as type from information_schema.columns
     where table_schema = 'public' and data_type in ('text', 'json', 'jsonb', 'bytea', 'ARRAY', 'character varying')`,
  );
  const found: { column: string; what: string }[] = [];
  for (const { table, column, type } of columns) {
    const text = type === 'bytea' ? `encode("${column}", 'escape')` : `"${column}"::text`;
    const { rows } = await owner.query<{ text: string }>(
      `select ${text} as text from "${table}" where ${text} ~* 'SECRET-[0-9]+-'`,
    );
    for (const { text: value } of rows) {
      for (const [, what] of value.matchAll(new RegExp(CANARY, 'gi'))) {
        found.push({ column: `${table}.${column}`, what: what! });
      }
    }
  }
  return found;
}

/** `AddActionInput.title`, or `renamePractice.name` for an argument that is not in an input. */
function textInputs(schema: GraphQLSchema): string[] {
  const names = new Set<string>();
  const visit = (type: GraphQLInputType, name: string, depth = 0): void => {
    const named = getNamedType(type);
    if (named.name === 'String') names.add(name);
    if (!isInputObjectType(named) || depth > 6) return;
    for (const field of Object.values(named.getFields())) {
      visit(field.type, `${named.name}.${field.name}`, depth + 1);
    }
  };
  for (const field of Object.values(schema.getMutationType()!.getFields())) {
    for (const { name, type } of field.args) visit(type, `${field.name}.${name}`);
  }
  return [...names].sort();
}

function textsWithCanary(schema: GraphQLSchema, field: string, args: object): string[] {
  const mutation = schema.getMutationType()!.getFields()[field];
  if (!mutation) return [];
  const names: string[] = [];
  const visit = (type: GraphQLInputType, name: string, value: unknown): void => {
    if (Array.isArray(value)) return value.forEach((item) => visit(type, name, item));
    if (typeof value === 'string' && CANARY.test(value)) names.push(name);
    const named = getNamedType(type);
    if (!isInputObjectType(named) || !value || typeof value !== 'object') return;
    for (const input of Object.values(named.getFields())) {
      visit(
        input.type,
        `${named.name}.${input.name}`,
        (value as Record<string, unknown>)[input.name],
      );
    }
  };
  for (const { name, type } of mutation.args) {
    visit(type, `${field}.${name}`, (args as Record<string, unknown>)[name]);
  }
  return names;
}
