/** For coaches and clients. */
export const shared = {
  left: (left: number, of: number) => `${left} of ${of} left`,
  noneLeft: (of: number) => `All ${of} used`,
  validUntil: (day: string) => `Good until ${day}`,
  counts: (types: string) => `Counts: ${types}`,
  paidOn: (day: string) => `Paid ${day}`,
  ended: 'Ended',
  over: 'Expired',
  /** {link}: to the coach's page for payments, by its host. */
  pay: 'Pay at {link}',
  opensNew: '(opens in a new tab)',
  uses: (count: number) => `Sessions used: ${count}`,
  state: {
    TAKEN: '',
    LATE: 'Canceled late, still counts',
    GIVEN_BACK: 'Doesn’t count',
  },
  reason: (text: string) => `Reason: ${text}`,
};

export const words = {
  title: 'Packages',
  says: 'A package is a set of sessions that a client pays for all at once. Only sessions booked after you add it count toward it. Footing doesn’t process payments.',
  none: {
    title: 'No packages yet',
    text: (name: string) =>
      `When ${name} buys several sessions at once, add them here. Each session booked then counts.`,
  },
  add: 'Add a package',
  addedOn: (day: string) => `Added ${day}`,
  price: (price: string) => `Price: ${price}`,
  notPaid: 'Not paid yet',
  paidNote: (note: string) => `Your note: ${note}`,
  markPaid: 'Mark as paid',
  unmarkPaid: 'Mark as not paid',
  unmarked: 'Marked as not paid.',
  edit: 'Edit',
  end: 'End',
  reopen: 'Reopen',
  endedNow: 'Package ended. It counts no more sessions.',
  reopened: 'Package reopened.',
  ofPackage: (button: string, description: string, day: string) =>
    `${button}: ${description}, added ${day}`,
  giveBack: 'Give back',
  giveBackOf: (when: string) => `Give back the session ${when}`,
  sell: {
    title: (name: string) => `New package for ${name}`,
    description: 'Description',
    descriptionSays:
      'Your client sees it, and so can anyone who looks at their phone. Keep it neutral.',
    sessions: 'Number of sessions',
    price: 'Price for all',
    priceBad: (currency: string) => `Enter an amount in ${currency}, like 450.`,
    currency: 'Currency',
    validUntil: 'Good until',
    validUntilSays: 'Optional. Sessions after this day don’t count.',
    types: 'Which sessions count',
    typesSay: 'Choose none to count every session. Sessions for two never count.',
    payLink: 'Pay link',
    payLinkSays:
      'Optional. A page of your own where clients pay, for example with your bank or payment service.',
    save: 'Add package',
    done: 'Package added.',
  },
  change: {
    title: 'Edit package',
    save: 'Save',
    done: 'Package saved.',
  },
  paid: {
    title: 'Mark as paid',
    on: 'Paid on',
    note: 'Note',
    noteSays: 'Optional. Only you and your team can read it.',
    save: 'Mark as paid',
    done: 'Marked as paid.',
  },
  back: {
    title: 'Give this session back',
    says: (when: string) => `The session ${when} won’t count anymore.`,
    reason: 'Reason',
    reasonSays: 'Your client can read it.',
    save: 'Give back',
    done: 'Session given back.',
  },
};

/** A package counts sessions that are booked after it was sold. */
const BEFORE = 'Sessions you scheduled before you got this package don’t count toward it.';

export const mine = {
  title: 'Your sessions',
  back: 'Coach',
  line: (description: string, left: string) => `${description}: ${left}`,
  see: 'See details',
  none: {
    title: 'Nothing here yet',
    text: 'If you buy several sessions at once, you’ll see here how many are left.',
  },
  price: (price: string) => `Price: ${price}`,
  late: (hours: number) =>
    hours === 0
      ? `${BEFORE} If you cancel before a session starts, that session is added back to your package.`
      : `${BEFORE} If you cancel at least ${hours} ${hours === 1 ? 'hour' : 'hours'} before a session starts, that session is added back to your package. If you cancel later than that, your coach decides whether it counts.`,
  needed:
    'To book, you need a package with sessions left. Ask your coach about it. You can still look at the times.',
};

export const invoices = {
  title: {
    INVOICE: (number: number) => `Invoice ${number}`,
    CREDIT: (number: number) => `Credit ${number}`,
  },
  fileName: {
    INVOICE: (number: number) => `invoice-${number}.pdf`,
    CREDIT: (number: number) => `credit-${number}.pdf`,
  },
  facts: (day: string, amount: string) => `${day} · ${amount}`,
  download: 'Download',
  downloadOf: (title: string) => `Download ${title}`,
  notLoaded: 'The file couldn’t be loaded. Check your connection and try again.',
  printed: {
    title: (title: string) => `Print ${title}`,
    says: 'Our PDF files can’t show some of the letters in it. Your browser can. To get a file, choose “Save as PDF” when you print.',
    print: 'Print',
    close: 'Close',
  },
  canceled: 'Invoice canceled.',
  cancel: {
    button: (number: number) => `Cancel invoice ${number}`,
    title: (number: number) => `Cancel invoice ${number}?`,
    says: 'The invoice stays. A credit for the same amount is added, with the next number. This can’t be undone.',
    yes: 'Cancel invoice',
    no: 'Keep it',
  },
  issue: {
    button: 'Issue an invoice',
    title: 'Issue an invoice',
    says: 'It gets the next number and can’t be changed. If something is wrong, you can cancel it and issue another one. Your client can download it.',
    billTo: 'Bill to',
    billToSays: 'Name and address.',
    save: 'Issue invoice',
    done: 'Invoice issued.',
  },
};

export const billing = {
  title: 'Packages',
  says: 'Coaches add packages on a client’s page, under Packages.',
  description: 'What clients see',
  descriptionSays: 'The name of a package. Keep it neutral: someone else may see it.',
  reveals: 'This could tell other people what the sessions are about.',
  needs: 'Clients need a package to book sessions themselves',
  needsSays: 'You and your coaches can always book sessions for a client.',
  onInvoices: 'On invoices',
  invoicesSay:
    'New invoices show this. Invoices you’ve already issued stay as they are. You need a legal name and an address to issue one.',
  legalName: 'Legal name',
  address: 'Address',
  taxId: 'Tax ID',
  footer: 'Text at the end',
  footerSays: 'For example, how to pay, or a note that tax rules require. Clients can read it.',
  ownerSets: 'Only an owner can change this.',
  on: 'Clients need a package to book.',
  off: 'Clients can book without a package.',
  save: 'Save',
  saved: 'Saved.',
};
