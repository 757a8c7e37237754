export const words = {
  description: 'Sessions',
  stale: 'This was changed in the meantime. Check it and try again.',
  currency: 'must be the code of a currency, like USD or EUR.',
  price: (most: string) => `must be an amount from 0 to ${most}.`,
  payLink: 'must be a web address that starts with https:// and has up to 1,000 characters.',
  validUntil: 'must be today or later.',
  paidOn: 'can’t be after today.',
  unknownType: 'has a session type that was removed.',
  archived: 'This client is archived. Restore them first.',
  ended: 'This package has ended.',
  most: 'A client can have up to 100 packages.',
  notUsed: 'No package was used for this session.',
  givenBack: 'This session was already given back.',
  invoices: {
    noSeller:
      'Invoices need the name and address of your practice. An owner can add them in Practice settings, under Packages.',
    invoiced: 'This package has an invoice. Cancel it before you issue another one.',
    isCredit: 'A credit can’t be canceled.',
    fileName: (kind: 'INVOICE' | 'CREDIT', number: number) =>
      `${kind === 'CREDIT' ? 'credit' : 'invoice'}-${number}.pdf`,
    pdf: {
      title: {
        INVOICE: (number: number) => `Invoice ${number}`,
        CREDIT: (number: number) => `Credit ${number}`,
      },
      issued: (day: string) => `Date: ${day}`,
      cancels: (number: number) => `This cancels invoice ${number}.`,
      taxId: (taxId: string) => `Tax ID: ${taxId}`,
      billTo: 'Bill to',
      what: 'Description',
      line: (description: string, sessions: number) => `${description} (${sessions})`,
      validUntil: (day: string) => `Good until ${day}`,
      total: (amount: string) => `Total: ${amount}`,
    },
  },
  needed: 'To book this, you need a package with sessions left. Ask your coach about it.',
};
