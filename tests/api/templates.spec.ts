import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TEMPLATES_PAGE } from '@footing/api/testing';
import { searchKey } from '@footing/kernel';
import { libraryTemplates } from '@footing/library';
import pg from 'pg';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { insertCopies } from '../support/copies.js';
import { rowsRead, type PlanNode } from '../support/rows-read.js';
import {
  assign,
  command,
  libraryVersion,
  planOf,
  REFUSAL,
  SHORT_PLAN,
  stepOf,
} from '../support/plans.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
let practice: TestPractice;
let coach: Actor;
let colleague: Actor;

beforeAll(async () => {
  world = await bootWorld();
  practice = await makePractice(world);
  coach = await practice.coach();
  colleague = await practice.coach('Carl Colleague');
});
afterAll(() => world.close());

const CONTENT = `about readiness steps { key title purpose guidance outreach opens { kind step days anchor date }
  actions { key kind title guidance required reach dueAfterDays habit { times per periods } prompt questionnaire } }`;
const TEMPLATE = `id slug fromLibrary title summary tags shared mine
  draft { version savedAt problems { code step action field }
    hints { kind step action field words offset } content { ${CONTENT} } }
  versions { id number publishedAt content { about steps { key title } } }`;

interface Seen {
  __typename: string;
  id: string;
  title: string;
  shared: boolean;
  draft: {
    version: number;
    problems: { code: string }[];
    hints: object[];
    content: typeof SHORT_PLAN;
  } | null;
  versions: { id: string; number: number; content: { steps: { title: string }[] } }[];
  [field: string]: any;
}

const ARGUMENTS: Record<string, string> = {
  createTemplate: '$input: CreateTemplateInput!',
  copyTemplate: '$input: CopyTemplateInput!',
  saveDraft: '$input: SaveDraftInput!',
  publishTemplate: '$templateId: ID!, $version: Int!',
  shareTemplate: '$templateId: ID!, $shared: Boolean!',
  setTemplateTags: '$input: SetTemplateTagsInput!',
};

function mutation(name: string): string {
  const declared = ARGUMENTS[name]!;
  const passed = [...declared.matchAll(/\$(\w+)/g)].map(([, key]) => `${key}: $${key}`).join(', ');
  return `mutation (${declared}) { ${name}(${passed}) { __typename ... on Template { ${TEMPLATE} } ${REFUSAL} } }`;
}

async function change(actor: Actor, name: string, variables: object): Promise<Seen> {
  return (await actor.ok<Record<string, Seen>>(mutation(name), variables))[name]!;
}

const create = (actor: Actor, title: string) =>
  change(actor, 'createTemplate', { input: { title } });

const save = (actor: Actor, { id }: Seen, version: number, input: object = {}) =>
  change(actor, 'saveDraft', { input: { templateId: id, version, content: SHORT_PLAN, ...input } });

const publish = (actor: Actor, { id }: Seen, version: number) =>
  change(actor, 'publishTemplate', { templateId: id, version });

const share = (actor: Actor, { id }: Seen, shared = true) =>
  change(actor, 'shareTemplate', { templateId: id, shared });

const tag = (actor: Actor, { id }: Pick<Seen, 'id'>, tags: string[]) =>
  change(actor, 'setTemplateTags', { input: { templateId: id, tags } });

const allTags = async (actor: Actor): Promise<string[]> =>
  (await actor.ok<{ templateTags: string[] }>('{ templateTags }')).templateTags;

const remove = async (actor: Actor, { id }: Seen) =>
  actor.gql(`mutation ($id: ID!) { deleteTemplate(templateId: $id) { ... on Done { ok } } }`, {
    id,
  });

async function read(actor: Actor, id: string): Promise<Seen> {
  const { template } = await actor.ok<{ template: Seen }>(
    `query ($id: ID!) { template(id: $id) { ${TEMPLATE} } }`,
    { id },
  );
  return template;
}

async function published(actor: Actor, title: string): Promise<Seen> {
  const template = await create(actor, title);
  await save(actor, template, 1);
  return publish(actor, template, 2);
}

const SUMMARIES = `query ($search: String, $tag: String, $published: Boolean, $first: Int = 100, $after: String) {
  templates(search: $search, tag: $tag, published: $published, first: $first, after: $after) {
    edges { cursor node { id slug fromLibrary title tags steps publishedVersion hasDraft shared mine ownerName } }
    pageInfo { hasNextPage endCursor } } }`;

interface Page {
  edges: { cursor: string; node: Seen }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

async function pageOf(actor: Actor, variables: object = {}): Promise<Page> {
  return (await actor.ok<{ templates: Page }>(SUMMARIES, variables)).templates;
}

const list = async (actor: Actor, variables: object = {}): Promise<Seen[]> =>
  (await pageOf(actor, variables)).edges.map(({ node }) => node);

const titles = async (actor: Actor, variables: object = {}): Promise<string[]> =>
  (await list(actor, variables)).map(({ title }) => title);

const withStep = (at: number, change: object) => ({
  ...SHORT_PLAN,
  steps: SHORT_PLAN.steps.map((step, nth) => (nth === at ? { ...step, ...change } : step)),
});

describe('reading templates', () => {
  test('lists the library templates in library order, and then the practice’s own templates', async () => {
    const mine = await create(coach, 'Zzz mine');
    const templates = await list(coach);
    const slugs = libraryTemplates.map(({ slug }) => slug);
    expect(templates.slice(0, slugs.length).map(({ slug }) => slug)).toEqual(slugs);
    expect(templates[0]).toMatchObject({
      fromLibrary: true,
      publishedVersion: libraryTemplates[0]!.version,
      hasDraft: false,
      mine: false,
      steps: libraryTemplates[0]!.content.steps.length,
    });
    expect(templates.at(-1)).toMatchObject({
      id: mine.id,
      mine: true,
      hasDraft: true,
      publishedVersion: null,
      steps: 0,
      ownerName: 'Cora Coach',
    });
  });

  test('shows a library template as shipped, without a draft', async () => {
    const templates = await list(coach);
    const template = await read(coach, templates[0]!.id);
    expect(template).toMatchObject({ slug: 'three-steps', fromLibrary: true, draft: null });
    expect(template.versions[0]!.content.steps.map(({ title }) => title)).toEqual(
      libraryTemplates[0]!.content.steps.map(({ title }) => title),
    );
  });

  test('shows a colleague’s template only while it is published and shared, without its draft', async () => {
    const template = await create(coach, 'Slowly');
    expect((await share(coach, template))['code']).toBe('NOT_NOW');
    await save(coach, template, 1);
    await publish(coach, template, 2);
    const query = `query ($id: ID!) { template(id: $id) { id } }`;
    const before = await colleague.gql(query, { id: template.id });
    expect(before.errors![0]!.extensions).toEqual({ code: 'NOT_FOUND' });
    await share(coach, template);
    await save(coach, template, 2, { title: 'Slowly, in the making' });
    expect(await read(colleague, template.id)).toMatchObject({
      title: 'Slowly',
      mine: false,
      draft: null,
      versions: [{ number: 1 }],
    });
    await share(coach, template, false);
    const after = await colleague.gql(query, { id: template.id });
    expect(after.errors![0]!.extensions).toEqual({ code: 'NOT_FOUND' });
  });

  test('uses one statement, whether the practice has one template or fifty', async () => {
    const alone = await makePractice(world, 'Alone');
    await create(alone.owner, 'One');
    const one = await statementsOf(() => alone.owner.ok(SUMMARIES));
    for (let count = 0; count < 49; count += 1) await create(alone.owner, `Number ${count}`);
    const fifty = await statementsOf(() => alone.owner.ok(SUMMARIES));
    expect(fifty.length).toBe(one.length);
    expect(one.length).toBe(1);
  });

  test('lists each template once over several pages, and ends with the last one', async () => {
    const author = await practice.coach('Paula Pages');
    const reader = await practice.coach('Rita Reader');
    for (const title of ['Émile', 'emil', 'Zoe', 'Äpfel']) {
      const template = await published(author, title);
      if (title !== 'emil') await share(author, template);
    }
    await create(reader, 'Of the reader');
    const whole = await list(reader);
    expect(whole.filter(({ ownerName }) => ownerName === 'Paula Pages')).toMatchObject([
      { title: 'Äpfel', mine: false },
      { title: 'Émile' },
      { title: 'Zoe' },
    ]);
    const read: Seen[] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo }: Page = await pageOf(reader, { first: 2, after });
      expect(edges.length).toBeGreaterThan(0);
      expect(pageInfo.endCursor).toBe(edges.at(-1)!.cursor);
      read.push(...edges.map(({ node }) => node));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(read).toEqual(whole);
    const shelves = whole.map(({ fromLibrary, mine }) => (fromLibrary ? 0 : mine ? 1 : 2));
    expect(shelves).toEqual(shelves.toSorted());
  });

  test('finds words in titles and summaries, without regard to case and accents', async () => {
    const author = await practice.coach('Sam Searched');
    const café = await create(author, 'Le Café de la gare');
    await save(author, café, 1, { summary: 'For a hundred% quiet_start' });
    for (const search of ['cafe', ' CAFÉ ', 'gare', 'hundred%', 'quiet_s']) {
      expect(await titles(author, { search })).toEqual(['Le Café de la gare']);
    }
    for (const search of ['hundred_', 'quiet%', 'nowhere to be found']) {
      expect(await titles(author, { search })).toEqual([]);
    }
    const [first] = libraryTemplates;
    expect(await titles(author, { search: first!.title.toUpperCase() })).toContain(first!.title);
    expect(await titles(author, { search: first!.summary.slice(0, 30) })).toContain(first!.title);
    expect(await list(author, { search: '  ' })).toEqual(await list(author));
  });

  test('lists only what can be assigned, on request', async () => {
    const author = await practice.coach('Petra Published');
    await create(author, 'Only a draft');
    await published(author, 'In two versions');
    expect((await list(author)).map(({ publishedVersion }) => publishedVersion)).toContain(null);
    const ready = await list(author, { published: true });
    expect(ready.filter(({ mine }) => mine)).toMatchObject([{ title: 'In two versions' }]);
    expect(ready.filter(({ fromLibrary }) => fromLibrary)).toHaveLength(libraryTemplates.length);
  });

  test('sorts and finds a colleague’s template by the title of its published version', async () => {
    const author = await practice.coach('Ursula Unpublished');
    const template = await published(author, 'Mornings');
    await share(author, template);
    await save(author, template, 2, { title: 'Quarrel with Robin' });
    expect(await titles(colleague, { search: 'quarrel' })).toEqual([]);
    const { edges } = await pageOf(colleague, { search: 'mornings' });
    expect(edges).toMatchObject([{ node: { title: 'Mornings', mine: false } }]);
    expect(Buffer.from(edges[0]!.cursor, 'base64url').toString()).not.toMatch(/quarrel/i);
    expect(await titles(author, { search: 'quarrel' })).toEqual(['Quarrel with Robin']);
    await publish(author, template, 3);
    expect(await titles(colleague, { search: 'quarrel' })).toEqual(['Quarrel with Robin']);
  });

  test('does not list what was deleted or is no longer shared', async () => {
    const author = await practice.coach('Dora Deleted');
    const [gone, kept] = [await published(author, 'Gone soon'), await published(author, 'Kept')];
    for (const template of [gone, kept]) await share(author, template);
    expect(await titles(colleague, { search: 'gone soon' })).toHaveLength(1);
    await remove(author, gone);
    await share(author, kept, false);
    for (const search of ['gone soon', 'kept']) {
      expect(await titles(colleague, { search })).toEqual([]);
    }
    expect(await titles(author, { search: 'gone soon' })).toEqual([]);
  });

  test('refuses a cursor of another list', async () => {
    const after = Buffer.from(JSON.stringify(['mara', newId(world)])).toString('base64url');
    const answer = await coach.gql(SUMMARIES, { after });
    expect(answer.errors![0]!.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'after' }],
    });
  });

  test('reads as many rows with 6,000 templates as with 2,000', async () => {
    const large = await makePractice(world, 'Large');
    const other = await large.coach('Olga Other');
    for (const actor of [large.owner, other]) {
      const first = await published(actor, `By ${actor.memberId}`);
      await share(actor, first);
      await tag(actor, first, ['Affair']);
      await create(actor, `In the making by ${actor.memberId}`);
    }
    const reads: Record<number, number[]> = {};
    for (const count of [2000, 6000]) {
      await copyTemplates(large, count);
      reads[count] = [];
      for (const [search, isPublished, tag] of [
        [null, false],
        ['%copy%', false],
        [null, true],
        [null, false, 'affair'],
        ['%copy%', true, 'affair'],
      ]) {
        const page = [0, '', NIL, search ?? null, isPublished, 51, tag ?? null];
        const values = [large.id, large.owner.memberId, ...page];
        reads[count].push(await rowsReadFor(large, values));
      }
    }
    for (const [at, before] of reads[2000]!.entries()) {
      expect(reads[6000]![at]).toBeLessThanOrEqual(before * 1.3);
    }
  });

  const NIL = '00000000-0000-0000-0000-000000000000';

  /** Copies of the templates that are there, until there are `count`. Every second one is published and shared. */
  async function copyTemplates({ id }: TestPractice, count: number): Promise<void> {
    await world.owner.query('set session_replication_role = replica');
    await world.owner.query(
      `create temp table copies as
         select t.id as from_id, gen_random_uuid() as id, 'copy ' || n as title
         from generate_series(1, $2::int - (select count(*)::int from templates where practice_id = $1)) n
         join (select id, row_number() over (order by created_at, id) - 1 as nth, count(*) over () as total
               from templates where practice_id = $1) t on n % t.total = t.nth`,
      [id, count],
    );
    for (const [table, key, changed] of [
      [
        'templates',
        'id',
        `'id', k.id, 'title', k.title, 'title_key', k.title,
         'published_title_key', case when t.published_title is not null then k.title end`,
      ],
      ['template_versions', 'template_id', `'id', gen_random_uuid(), 'template_id', k.id`],
    ]) {
      await insertCopies(
        world.owner,
        table!,
        {
          from: 'copies k',
          changed: changed!,
          where: `t.practice_id = $1 and t.${key} = k.from_id`,
        },
        [id],
      );
    }
    await world.owner.query('drop table copies; set session_replication_role = default; analyze');
  }

  /**
   * The rows that the page's statement reads from tables on its generic plan. In a database with one practice it may be
   * cheaper to sort all templates; here they are read in order.
   */
  async function rowsReadFor({ id, owner }: TestPractice, values: unknown[]): Promise<number> {
    const app = new pg.Client({ connectionString: world.appUrl });
    await app.connect();
    try {
      await app.query(
        `begin read only; set local app.practice_id = '${id}'; set local app.member_id = '${owner.memberId}';
         set local app.role = 'OWNER'; set local plan_cache_mode = force_generic_plan;
         set local enable_sort = off; set local enable_bitmapscan = off; set local enable_seqscan = off;
         prepare page as ${TEMPLATES_PAGE.text}`,
      );
      const literals = values.map((value) => (value === null ? 'null' : `'${value}'`)).join(', ');
      const { rows } = await app.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
        `explain (analyze, costs off, timing off, format json) execute page(${literals})`,
      );
      return rowsRead(rows[0]!['QUERY PLAN'][0].Plan);
    } finally {
      await app.end();
    }
  }
});

describe('tags of templates', () => {
  const LIBRARY_TAGS = [...new Set(libraryTemplates.flatMap(({ tags }) => tags))].sort();

  test('are saved once each without a new version, and filter the list with those of the library', async () => {
    const author = await practice.coach('Tara Tagged');
    const template = await published(author, 'With tags');
    const saved = await tag(author, template, [' Affair ', 'AFFAIR', 'First  session']);
    expect(saved).toMatchObject({ tags: ['Affair', 'First session'], draft: { version: 2 } });
    expect(await tag(author, template, ['Affair', 'First session'])).toEqual(saved);
    await create(author, 'Without tags');
    const ofLibrary = libraryTemplates.filter(({ tags }) => tags.includes('affair'));
    expect(await titles(author, { tag: 'AFFAIR' })).toEqual([
      ...ofLibrary.map(({ title }) => title),
      'With tags',
    ]);
    expect(await titles(author, { tag: 'first session', search: 'tags' })).toEqual(['With tags']);
    expect(await titles(author, { tag: 'first' })).toEqual([]);
    expect(await titles(author, { tag: '' })).toEqual(await titles(author));
    await tag(author, template, []);
    expect(await titles(author, { tag: 'first session' })).toEqual([]);
  });

  test('are listed for those who can see a template, each once', async () => {
    const author = await practice.coach('Toni Tagged');
    const template = await published(author, 'Tagged for some');
    await tag(author, template, ['Été', 'affair', 'Quarrel with Robin']);
    expect(await allTags(author)).toEqual(
      [...LIBRARY_TAGS, 'Été', 'Quarrel with Robin'].sort(byKey),
    );
    expect(await allTags(colleague)).toEqual(LIBRARY_TAGS);
    await share(author, template);
    expect(await allTags(colleague)).toContain('Quarrel with Robin');
    expect(await titles(colleague, { tag: 'ete' })).toEqual(['Tagged for some']);
    const elsewhere = await makePractice(world, 'Without tags');
    expect(await allTags(elsewhere.owner)).toEqual(LIBRARY_TAGS);
    await remove(author, template);
    expect(await allTags(author)).toEqual(LIBRARY_TAGS);
  });

  test('are copied with a template, and changed by its author alone', async () => {
    const template = await published(coach, 'Tagged');
    await tag(coach, template, ['one', 'two']);
    await share(coach, template);
    const copy = await change(colleague, 'copyTemplate', { input: { templateId: template.id } });
    expect(copy['tags']).toEqual(['one', 'two']);
    const answer = await colleague.gql(mutation('setTemplateTags'), {
      input: { templateId: template.id, tags: ['three'] },
    });
    expect(answer.errors![0]!.extensions['code']).toBe('FORBIDDEN');
  });

  test.each([
    ['more than five', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['too long', ['x'.repeat(25)]],
    ['blank', [' ']],
    ['two in one', ['a, b']],
  ])('that are %s are refused', async (_, tags) => {
    const template = await create(coach, 'Wrongly tagged');
    const answer = await coach.gql(mutation('setTemplateTags'), {
      input: { templateId: template.id, tags },
    });
    expect(answer.errors![0]!.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'input.tags' }],
    });
  });

  const byKey = (one: string, other: string) => (searchKey(one) < searchKey(other) ? -1 : 1);
});

describe('editing a template', () => {
  test('can start with a complete copy of a library template, which belongs to the coach', async () => {
    const templates = await list(coach);
    const input = { id: newId(world), templateId: templates[0]!.id };
    const copy = await change(coach, 'copyTemplate', { input });
    expect(copy).toMatchObject({ id: input.id, mine: true, fromLibrary: false, shared: false });
    const shipped = libraryTemplates[0]!;
    expect(copy.title).toBe(shipped.title);
    expect(copy['summary']).toBe(shipped.summary);
    expect(copy.draft!.problems).toEqual([]);
    expect(copy.draft!.content.steps.map(({ key }) => key)).toEqual(
      shipped.content.steps.map(({ key }) => key),
    );
    expect((await change(coach, 'copyTemplate', { input })).id).toBe(input.id);
    const taken = await colleague.gql(mutation('copyTemplate'), { input });
    expect(taken.errors![0]!.extensions['code']).toBe('CONFLICT');
  });

  test('allows an incomplete draft, and returns the location of each problem', async () => {
    const template = await create(coach, 'Imperfect');
    expect(template.draft).toMatchObject({ version: 1, problems: [{ code: 'NO_STEPS' }] });
    const saved = await save(coach, template, 1, {
      summary: 'In the making',
      content: withStep(0, { title: '' }),
    });
    expect(saved).toMatchObject({
      summary: 'In the making',
      draft: {
        version: 2,
        problems: [{ code: 'EMPTY_TITLE', step: 'ground', field: 'steps.0.title' }],
      },
    });
  });

  test('returns the words that suggest a promise or secrecy, without blocking publication', async () => {
    const template = await create(coach, 'Back together in 30 days');
    const saved = await save(coach, template, 1, {
      content: withStep(1, { guidance: 'Leave it there **secretly**.' }),
    });
    const place = { step: null, action: null };
    expect(saved.draft!.hints).toMatchObject([
      { ...place, kind: 'PROMISE', field: 'title', words: 'in 30 days', offset: 14 },
      { kind: 'SECRECY', step: 'smile', field: 'steps.1.guidance', words: 'secretly', offset: 17 },
    ]);
    expect((await publish(coach, saved, 2)).versions).toHaveLength(1);
  });

  test('preserves the exact text and the order of steps', async () => {
    const template = await create(coach, 'Exact');
    const guidance = '  *صباح* 👩‍👩‍👧\r\n\r\n- a  ';
    const content = withStep(1, { guidance });
    const reversed = { ...content, steps: [...content.steps].reverse() };
    const saved = await save(coach, template, 1, { content: reversed });
    expect(saved.draft!.content.steps.map(({ key }) => key)).toEqual(['self', 'smile', 'ground']);
    expect(saved.draft!.content.steps[1]!.guidance).toBe(guidance);
  });

  test('refuses a stale edit with the current content, and accepts a retry of the same edit', async () => {
    const template = await create(coach, 'Two tabs');
    await save(coach, template, 1);
    expect(await save(coach, template, 1)).toMatchObject({ draft: { version: 2 } });
    const stale = await save(coach, template, 1, { title: 'Another' });
    expect(stale).toMatchObject({ code: 'STALE', now: 2 });
    expect(JSON.parse(stale['current']).steps[0].key).toBe('ground');
    const tabs = await Promise.all(
      ['Left', 'Right'].map((title) => save(coach, template, 2, { title })),
    );
    expect(tabs.map(({ code }) => code ?? 'SAVED').sort()).toEqual(['SAVED', 'STALE']);
  });

  test.each([
    ['a title that is too long', { title: 'x'.repeat(161) }, 'input.title'],
    ['a summary that is too long', { summary: 'x'.repeat(1_001) }, 'input.summary'],
    ['a key with spaces', { content: withStep(1, { key: 'a b' }) }, 'input.content.steps.1.key'],
    [
      'guidance that is too long',
      { content: withStep(2, { guidance: 'x'.repeat(20_001) }) },
      'input.content.steps.2.guidance',
    ],
    [
      'a wait that refers to no step',
      { content: withStep(2, { opens: [{ kind: 'WAIT', days: 3, anchor: 'STEP_END' }] }) },
      'input.content.steps.2.opens.0.step',
    ],
    [
      'forty-one steps',
      { content: { ...SHORT_PLAN, steps: Array(41).fill(SHORT_PLAN.steps[0]) } },
      'input.content.steps',
    ],
  ])('rejects %s and names the field', async (_, input, field) => {
    const template = await create(coach, 'Bad input');
    const answer = await coach.gql(mutation('saveDraft'), {
      input: { templateId: template.id, version: 1, content: SHORT_PLAN, ...input },
    });
    expect(answer.errors![0]!.extensions).toMatchObject({ code: 'INVALID_INPUT' });
    expect(answer.errors![0]!.extensions['fields']).toMatchObject([{ field }]);
  });

  test('rejects NUL and lone surrogates in nested fields', async () => {
    const template = await create(coach, 'Unstorable');
    for (const purpose of ['a\0b', '\udc00']) {
      const answer = await coach.gql(mutation('saveDraft'), {
        input: { templateId: template.id, version: 1, content: withStep(1, { purpose }) },
      });
      expect(answer.errors![0]!.extensions).toMatchObject({
        code: 'INVALID_INPUT',
        fields: [{ field: 'input.content.steps.1.purpose' }],
      });
    }
  });
});

describe('publishing a template', () => {
  test('creates a version that edits do not change, and a new version after an edit', async () => {
    const template = await published(coach, 'Versions');
    expect(template).toMatchObject({ versions: [{ number: 1 }], draft: { version: 2 } });
    const again = await publish(coach, template, 2);
    expect(again.versions).toHaveLength(1);
    await save(coach, template, 2, { content: withStep(0, { title: 'Other ground' }) });
    expect((await publish(coach, template, 2))['code']).toBe('STALE');
    const second = await publish(coach, template, 3);
    expect(second.versions.map(({ number, content }) => [number, content.steps[0]!.title])).toEqual(
      [
        [2, 'Other ground'],
        [1, 'Firm ground'],
      ],
    );
  });

  test.each([
    [
      'a cycle',
      withStep(0, { opens: [{ kind: 'STEP_DONE', step: 'smile' }] }),
      [
        { code: 'CYCLE', step: 'ground', field: 'steps.0.opens' },
        { code: 'CYCLE', step: 'smile', field: 'steps.1.opens' },
      ],
    ],
    [
      'a step that cannot be reached',
      withStep(2, { opens: [{ kind: 'STEP_DONE', step: 'self' }] }),
      [{ code: 'CYCLE', step: 'self', field: 'steps.2.opens' }],
    ],
    [
      'a rule that refers to a missing step',
      withStep(2, { opens: [{ kind: 'STEP_DONE', step: 'nowhere' }] }),
      [{ code: 'UNKNOWN_STEP', step: 'self', field: 'steps.2.opens.0.step' }],
    ],
    [
      'outreach without a boundary and a wait',
      withStep(2, { outreach: true, opens: [] }),
      [
        { code: 'OUTREACH_WITHOUT_BOUNDARY', step: 'self', field: 'steps.2.opens' },
        { code: 'OUTREACH_WITHOUT_WAIT', step: 'self', field: 'steps.2.opens' },
      ],
    ],
    [
      'a template without steps',
      { ...SHORT_PLAN, steps: [] },
      [{ code: 'NO_STEPS', field: 'steps' }],
    ],
  ])('is refused for %s, with the location of each problem', async (_, content, problems) => {
    const template = await create(coach, 'Cannot work');
    await save(coach, template, 1, { content });
    const refused = await publish(coach, template, 2);
    expect(refused).toMatchObject({ __typename: 'Refusal', code: 'NOT_PUBLISHABLE', problems });
    expect((await read(coach, template.id)).versions).toEqual([]);
  });

  test('still describes problems in words to an app from before the codes', async () => {
    const template = await create(coach, 'Seen by an older app');
    await save(coach, template, 1, { content: { ...SHORT_PLAN, steps: [] } });
    const { template: seen } = await coach.ok<any>(
      `query ($id: ID!) { template(id: $id) { draft { problems { message } hints { message } } } }`,
      { id: template.id },
    );
    expect(seen.draft.problems).toEqual([{ message: 'It has no steps.' }]);
  });

  test('creates a version that even the table owner cannot change or delete', async () => {
    const template = await published(coach, 'Carved in stone');
    const attempts = [
      `update template_versions set content = '{}' where template_id = '${template.id}'`,
      `delete from template_versions where template_id = '${template.id}'`,
      `update library_versions set title = 'Mine'`,
    ];
    for (const attempt of attempts) {
      await expect(world.owner.query(attempt)).rejects.toThrow('cannot be changed');
    }
    expect(await read(coach, template.id)).toMatchObject({ versions: [{ number: 1 }] });
  });

  test('does not change a plan on an earlier version, and neither does deleting the template', async () => {
    const template = await published(coach, 'Pinned');
    const client = await practice.client({ coach });
    const plan = await assign(world, coach, client, {
      templateVersionId: template.versions[0]!.id,
      content: undefined,
    });
    await save(coach, template, 2, {
      title: 'Pinned no more',
      content: withStep(0, { title: 'Other ground' }),
    });
    await publish(coach, template, 3);
    expect((await remove(coach, template)).data).toEqual({ deleteTemplate: { ok: true } });
    const after = await planOf(client, plan.id);
    expect(after).toMatchObject({ templateTitle: 'Pinned', templateVersion: 1 });
    expect(stepOf(after, 'ground').title).toBe('Firm ground');
    expect((await command(client, 'pausePlan', plan.id)).__typename).toBe('Plan');
  });
});

describe('the library', () => {
  test.each(libraryTemplates.map(({ slug, title }) => [slug, title]))(
    '%s can be assigned as shipped while nothing is known about contact, and its outreach is locked',
    async (slug, title) => {
      const client = await practice.client({ coach });
      const templateVersionId = await libraryVersion(world, slug);
      const plan = await assign(world, coach, client, { templateVersionId, content: undefined });
      const { templateTitle, steps } = await planOf(client, plan.id);
      expect(templateTitle).toBe(title);
      const outreach = steps.filter((step: any) => step.outreach);
      expect(outreach).toHaveLength(['letting-go', 'second-time-around'].includes(slug) ? 0 : 1);
      for (const step of outreach) expect(step).toMatchObject({ status: 'LOCKED' });
    },
  );
});

describe('template permissions', () => {
  test('allow only the author to change a template, and allow a colleague to copy it', async () => {
    const template = await published(coach, 'Shared');
    await share(coach, template);
    const templates = await list(coach);
    for (const id of [template.id, templates[0]!.id]) {
      const answer = await colleague.gql(mutation('publishTemplate'), {
        templateId: id,
        version: 2,
      });
      expect(answer.errors![0]!.extensions['code']).toBe('FORBIDDEN');
    }
    const copy = await change(colleague, 'copyTemplate', { input: { templateId: template.id } });
    expect(copy).toMatchObject({ title: 'Shared (copy)', mine: true, shared: false });
  });

  test('hide templates from other practices and from clients', async () => {
    const template = await published(coach, 'Ours');
    await share(coach, template);
    const elsewhere = await makePractice(world, 'Elsewhere');
    const patient = await elsewhere.client();
    const query = `query ($id: ID!) { template(id: $id) { id } }`;
    for (const id of [template.id, newId(world)]) {
      const answer = await elsewhere.owner.gql(query, { id });
      expect(answer.errors![0]!.extensions).toEqual({ code: 'NOT_FOUND' });
    }
    for (const name of ['publishTemplate', 'shareTemplate']) {
      const answer = await elsewhere.owner.gql(mutation(name), {
        templateId: template.id,
        version: 2,
        shared: false,
      });
      expect(answer.errors![0]!.extensions).toEqual({ code: 'NOT_FOUND' });
    }
    const assigned = await elsewhere.owner.gql(
      `mutation ($input: AssignPlanInput!) { assignPlan(input: $input) { __typename } }`,
      { input: { clientId: patient.clientId, templateVersionId: template.versions[0]!.id } },
    );
    expect(assigned.errors![0]!.extensions).toEqual({ code: 'NOT_FOUND' });
    expect((await patient.gql(SUMMARIES)).errors![0]!.extensions['code']).toBe('FORBIDDEN');
  });

  test('hide a deleted template from everyone, and a repeated deletion succeeds', async () => {
    const template = await published(coach, 'Gone');
    await share(coach, template);
    await remove(coach, template);
    expect((await remove(coach, template)).data).toEqual({ deleteTemplate: { ok: true } });
    for (const actor of [coach, colleague]) {
      expect((await list(actor)).map(({ id }) => id)).not.toContain(template.id);
    }
    const client = await practice.client({ coach });
    const answer = await coach.gql(
      `mutation ($input: AssignPlanInput!) { assignPlan(input: $input) { __typename } }`,
      { input: { clientId: client.clientId, templateVersionId: template.versions[0]!.id } },
    );
    expect(answer.errors![0]!.extensions).toEqual({ code: 'NOT_FOUND' });
  });
});
