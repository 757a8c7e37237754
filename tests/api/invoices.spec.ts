import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { ISSUE, nameSeller, PACKAGE_RESULT, sell, sellWithInvoice } from '../support/packages.js';
import { textOfPdf } from '../support/pdf-text.js';
import { bootWorld, type World } from '../support/world.js';

const CANCEL = `mutation($input: CancelInvoiceInput!) { cancelInvoice(input: $input) { ${PACKAGE_RESULT} } }`;

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T06:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach();
  client = await practice.client({ coach });
});
afterAll(() => world.close());

const one = async (who: Actor, query: string, variables: object = {}) =>
  Object.values(await who.ok<any>(query, variables))[0] as any;
const issue = (packageId: string, facts: object = {}) =>
  one(coach, ISSUE, { input: { id: newId(world), packageId, billTo: 'Mara Client', ...facts } });
const cancel = (invoiceId: string, facts: object = {}) =>
  one(coach, CANCEL, { input: { id: newId(world), invoiceId, ...facts } });
const file = (who: Actor | null, id: string, kind = 'pdf') =>
  world.app
    .getHttpAdapter()
    .getInstance()
    .inject({
      method: 'GET',
      url: `/invoices/${id}.${kind}`,
      headers: who ? { authorization: `Bearer ${who.token()}` } : {},
    });

describe('an invoice', () => {
  test('needs the name and address of the practice', async () => {
    const { id } = await sell(world, coach, client);
    expect(await issue(id)).toMatchObject({ code: 'NOT_NOW' });
    await nameSeller(practice.owner);
    expect((await issue(id)).invoices).toMatchObject([
      { number: 1, kind: 'INVOICE', issuedOn: '2026-03-02', amountMinor: 45_000, currency: 'USD' },
    ]);
  });

  test('is canceled by a credit, which has a number of its own, and can then be issued again', async () => {
    await nameSeller(practice.owner);
    const { id } = await sell(world, coach, client);
    const again = { id: newId(world) };
    const [first] = (await issue(id, again)).invoices;
    expect((await issue(id, again)).invoices).toHaveLength(1);
    expect(await issue(id)).toMatchObject({ code: 'NOT_NOW' });
    await cancel(first.id);
    // The invoice is cancelled already.
    await cancel(first.id);
    const all = (await issue(id)).invoices;
    expect(all.map(({ number, kind, amountMinor }: any) => [number, kind, amountMinor])).toEqual([
      [1, 'INVOICE', 45_000],
      [2, 'CREDIT', -45_000],
      [3, 'INVOICE', 45_000],
    ]);
    expect(all[1].cancelsId).toBe(first.id);
    expect(await cancel(all[1].id)).toMatchObject({ code: 'NOT_NOW' });
  });

  test('never changes, whoever asks, and leaves no gap when issuing fails', async () => {
    await nameSeller(practice.owner);
    const { id } = await sell(world, coach, client);
    const [invoice] = (await issue(id)).invoices;
    const { owner: sql } = world;
    const change = `update invoices set amount_minor = 1 where id = $1`;
    await expect(sql.query(change, [invoice.id])).rejects.toMatchObject({ code: '23001' });
    const remove = `delete from invoices where id = $1`;
    await expect(sql.query(remove, [invoice.id])).rejects.toMatchObject({ code: '23001' });
    const { rows } = await sql.query(`select content from invoices where id = $1`, [invoice.id]);
    expect(rows[0].content).toMatch(/^sealed:invoices\.content/);
    const broken = `practice_id <> '${practice.id}' or number <> 2`;
    await sql.query(`alter table invoices add constraint broken check (${broken})`);
    const other = await sell(world, coach, client);
    const input = { id: newId(world), packageId: other.id, billTo: 'Mara' };
    expect((await coach.gql(ISSUE, { input })).errors).toHaveLength(1);
    await sql.query(`alter table invoices drop constraint broken`);
    expect((await issue(other.id)).invoices[0].number).toBe(2);
  });

  test('has the next number of its practice, also when twenty are issued at once', async () => {
    await nameSeller(practice.owner);
    const sold: string[] = [];
    for (let count = 0; count < 20; count += 1) {
      const each = await practice.client({ coach, name: `Client ${count}` });
      sold.push((await sell(world, coach, each)).id);
    }
    const issued = await Promise.all(sold.map((id) => issue(id)));
    const numbers = issued.map(({ invoices }) => invoices[0].number).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    const elsewhere = await makePractice(world, 'Elsewhere');
    const theirs = await sellWithInvoice(world, elsewhere.owner, await elsewhere.client({}));
    expect(theirs.invoices[0].number).toBe(1);
  });
});

describe('the file of an invoice', () => {
  let id: string;
  beforeEach(async () => {
    await nameSeller(practice.owner);
    const sold = await sell(world, coach, client, { validUntil: '2026-06-30' });
    id = (await issue(sold.id, { billTo: 'Mara Client\n2 Hill St' })).invoices[0].id;
  });

  test('is a tagged PDF with a title and a language, for the coach, owners and the client', async () => {
    for (const who of [coach, practice.owner, client]) {
      const answer = await file(who, id);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': 'attachment;filename="invoice-1.pdf"',
        'cache-control': 'private,no-store',
        'x-content-type-options': 'nosniff',
        'content-security-policy': 'sandbox',
      });
      const text = answer.rawPayload.toString('latin1');
      expect(text.startsWith('%PDF-1.7')).toBe(true);
      expect(text).toContain('/Marked true');
      expect(text).toContain('/StructTreeRoot');
      expect(text).toMatch(/\/Lang \(en-US\)/);
      expect(text).toContain('/DisplayDocTitle true');
    }
  });

  test('is for nobody else, and does not say whether it exists', async () => {
    const other = await practice.coach('Nora New');
    const lena = await practice.client({ coach, name: 'Lena' });
    const elsewhere = await makePractice(world, 'Elsewhere');
    for (const kind of ['pdf', 'json']) {
      for (const who of [other, lena, elsewhere.owner]) {
        const answer = await file(who, id, kind);
        expect([answer.statusCode, answer.body]).toEqual([404, '']);
      }
      const answer = await file(null, id, kind);
      expect([answer.statusCode, answer.body]).toEqual([401, '']);
    }
    expect((await file(coach, id, 'html')).statusCode).toBe(404);
    expect((await file(coach, newId(world))).statusCode).toBe(404);
    expect((await file(coach, '../graphql')).statusCode).toBe(404);
  });

  const billedTo = async (billTo: string) => {
    const sold = await sell(world, coach, client);
    const invoice = (await issue(sold.id, { billTo })).invoices[0].id as string;
    const [pdf, json] = [await file(client, invoice), await file(client, invoice, 'json')];
    const lines = textOfPdf(pdf.rawPayload).split('\n');
    return { pdf, lines, printout: json.json<any>() };
  };

  test.each([
    ['Latin', 'Zoë Nguyễn, 12 €'],
    ['Greek', 'Ωμέγα Ελένη'],
    ['Cyrillic', 'Привет, Їжак'],
    ['Devanagari', 'अनुराधा'],
  ])('shows %s letters', async (_script, billTo) => {
    const { pdf, lines } = await billedTo(`Mara Client\n${billTo}`);
    expect([pdf.statusCode, pdf.headers['x-letters-missing']]).toEqual([200, undefined]);
    expect(lines.join(' ')).not.toContain('can’t be shown');
    expect(lines.join(' ')).toContain(billTo === 'अनुराधा' ? 'अन' : billTo);
  });

  test.each([
    ['Hebrew', 'דנה כהן'],
    ['Arabic', 'مارا'],
    ['Chinese', '李小龍'],
    ['Japanese', 'かな'],
    ['Korean', '한글'],
    ['Thai', 'ไทย'],
    ['emoji', 'Mara 🙂'],
  ])(
    'says that it can’t show %s, and has all letters to print from a browser',
    async (_script, name) => {
      const { pdf, lines, printout } = await billedTo(`${name}\n2 Hill St`);
      expect([pdf.statusCode, pdf.headers['x-letters-missing']]).toEqual([200, 'true']);
      expect(lines[0]).toBe(
        'Some letters in this file can’t be shown here. In the app, it can be printed with all of them.',
      );
      expect(lines).toContain('2 Hill St');
      expect(printout.title).toMatch(/^Invoice \d+$/);
      expect(printout.blocks).toContainEqual(
        expect.objectContaining({ tag: 'P', text: `${name}\n2 Hill St` }),
      );
      expect(printout.blocks).toContainEqual(expect.objectContaining({ text: 'Total: $450.00' }));
    },
  );
});
