import type { FormContent } from '@footing/plan-engine';
import {
  as,
  statement,
  statementByRole,
  type CallerRole,
} from '../../platform/database/statement.js';
import { KEYS, keysOf } from '../../platform/sealing/sealing.sql.js';
import { mayRead } from '../consents/index.js';
import { clientsVisibleTo } from '../people/index.js';

/** How many forms a client's page shows. */
const LATEST = 100;

const REQUEST = {
  id: 'uuid',
  clientId: 'uuid',
  actionId: 'uuid?',
  formId: 'uuid',
  title: 'text',
  dueOn: 'text?',
  askedAt: 'timestamptz',
  askedByName: 'text',
  answeredAt: 'timestamptz?',
  clientChooses: 'bool',
  sharedAt: 'timestamptz?',
  closedAt: 'timestamptz?',
} as const;
const SELECTED = `r.id, r.client_id as "clientId", r.action_id as "actionId", r.form_id as "formId",
  coalesce(p.title, r.title) as title,
  r.due_on::text as "dueOn", r.created_at as "askedAt", m.name as "askedByName", r.answered_at as "answeredAt",
  r.client_chooses as "clientChooses", a.shared_at as "sharedAt",
  case when r.answered_at is null then coalesce(r.withdrawn_at, c.archived_at) end as "closedAt"`;

/**
 * A request `r` for the client `c` that the caller may see. What a client wrote stays theirs to read, also in a form that was
 * taken back, or after they were archived. Staff see the form of an action once it is finished.
 */
const visible = (ctx: CallerRole): string =>
  ctx.db.scope.role === 'CLIENT'
    ? `${clientsVisibleTo(ctx, 'c')} and (coalesce(r.withdrawn_at, c.archived_at) is null
         or a.id is not null)`
    : `r.withdrawn_at is null and (r.action_id is null or r.answered_at is not null)
         and ${clientsVisibleTo(ctx, 'c')}`;
/** Answers `a` that the caller may read. */
const readable = (ctx: CallerRole): string =>
  ctx.db.scope.role === 'CLIENT'
    ? 'true'
    : `a.shared and a.sent_at is not null and ${mayRead(ctx, null)}`;
const joined = (
  ctx: CallerRole,
): string => `join clients c on c.practice_id = $1 and c.id = r.client_id
join members m on m.practice_id = $1 and m.id = r.asked_by
left join plan_actions p on p.practice_id = $1 and p.id = r.action_id and p.removed_at is null
left join form_answers a on a.practice_id = $1 and a.id = r.id and ${readable(ctx)}`;

/** What was sent to client $2, the latest first, and forms of their plan: for the client those they began, too. */
export const FORM_REQUESTS_OF_CLIENT = statementByRole(
  'form requests of client',
  REQUEST,
  (ctx) => `
select ${SELECTED} from form_requests r ${joined(ctx)}
where r.practice_id = $1 and r.client_id = $2 and ${visible(ctx)}
order by r.created_at desc, r.id desc limit ${LATEST}`,
);

/** What was sent to client $2 because they joined. */
export const INTAKE_REQUEST = statementByRole(
  'intake form of client',
  REQUEST,
  (ctx) => `
select ${SELECTED} from form_requests r ${joined(ctx)}
where r.practice_id = $1 and r.client_id = $2 and r.intake and ${visible(ctx)}`,
);

/** $2 request. */
export const FORM_REQUEST = statementByRole(
  'form request',
  REQUEST,
  (ctx) => `
select ${SELECTED} from form_requests r ${joined(ctx)}
where r.practice_id = $1 and r.id = $2 and ${visible(ctx)}`,
);

/** The latest request of each action. $2 actions. */
export const LATEST_REQUESTS_OF_ACTIONS = statementByRole(
  'latest form requests of actions',
  REQUEST,
  (ctx) => `
select ${SELECTED} from unnest($2::uuid[]) as wanted(action_id)
cross join lateral (
  select * from form_requests q
  where q.practice_id = $1 and q.action_id = wanted.action_id
    ${ctx.db.scope.role === 'CLIENT' ? '' : 'and q.answered_at is not null'}
  order by q.created_at desc, q.id desc limit 1) r
${joined(ctx)}
where ${visible(ctx)}`,
);

/** $2 requests. */
export const FORM_REQUEST_CONTENTS = statement(
  'contents of form requests',
  { id: 'uuid', content: as<FormContent>('jsonb') },
  `select id, content from form_requests where practice_id = $1 and id = any($2)`,
);

/** The answers that the caller may read. $2 requests. */
export const ANSWERS_OF_FORM_REQUESTS = statementByRole(
  'answers of form requests',
  {
    id: 'uuid',
    clientId: 'uuid',
    shared: 'bool?',
    tellsCoach: 'bool',
    pausesOutreach: 'bool',
    version: 'int4',
    savedAt: 'timestamptz',
    sentAt: 'timestamptz?',
    answersSealed: 'bytea',
    scoresSealed: 'bytea?',
    wrapped: 'bytea',
  },
  (ctx) => `
select a.id, a.client_id as "clientId", a.shared, a.tells_coach as "tellsCoach",
  a.pauses_outreach as "pausesOutreach", a.version, a.saved_at as "savedAt", a.sent_at as "sentAt", a.answers_sealed as "answersSealed", a.scores_sealed as "scoresSealed", ${KEYS} as wrapped
from form_answers a ${keysOf('CLIENT', 'a')}
join clients c on c.practice_id = a.practice_id and c.id = a.client_id
where a.practice_id = $1 and a.id = any($2) and ${clientsVisibleTo(ctx, 'c')}
  and ${readable(ctx)}`,
);
