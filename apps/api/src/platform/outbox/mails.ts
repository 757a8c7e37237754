/** Every mail that leaves the product. Neutral: nothing that a glance at a phone would tell. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
}

export type MailRequest =
  | { kind: 'CONFIRM_SIGN_UP'; to: string; link: string }
  | { kind: 'ALREADY_HAS_ACCOUNT'; to: string; link: string }
  | { kind: 'RESET'; to: string; link: string }
  | { kind: 'CONFIRM_EMAIL'; to: string; link: string }
  | { kind: 'EMAIL_CHANGED'; to: string }
  | { kind: 'PASSWORD_CHANGED'; to: string }
  | { kind: 'INVITATION'; to: string; link: string; from: string }
  | { kind: 'CLIENT_CHANGED'; to: string }
  | { kind: 'PLAN_CHANGED'; to: string; coach: string };

export function composed(request: MailRequest): Mail {
  const { subject, lines } = words(request);
  return { to: request.to, subject, text: [...lines, '', 'Footing'].join('\n') };
}

function words(request: MailRequest): { subject: string; lines: string[] } {
  switch (request.kind) {
    case 'CONFIRM_SIGN_UP':
      return {
        subject: 'Confirm your address',
        lines: [
          'Please confirm that this address is yours:',
          request.link,
          '',
          'The link works for one day. If you did not ask for it, you can let it be.',
        ],
      };
    case 'ALREADY_HAS_ACCOUNT':
      return {
        subject: 'You have an account already',
        lines: [
          'Somebody, most likely you, entered this address. There is an account with it already.',
          'You can sign in, or choose a new password, here:',
          request.link,
        ],
      };
    case 'RESET':
      return {
        subject: 'Choose a new password',
        lines: [
          'You can choose a new password here:',
          request.link,
          '',
          'The link works for one hour, once. If you did not ask for it, you can let it be.',
        ],
      };
    case 'CONFIRM_EMAIL':
      return {
        subject: 'Confirm your new address',
        lines: [
          'Please confirm that this address is yours:',
          request.link,
          '',
          'The link works for one day.',
        ],
      };
    case 'EMAIL_CHANGED':
      return {
        subject: 'Your address was changed',
        lines: [
          'The address that you sign in with was changed. If this was not you, please write to your coach.',
        ],
      };
    case 'PASSWORD_CHANGED':
      return {
        subject: 'Your password was changed',
        lines: ['Your password was changed, and every other device was signed out.'],
      };
    case 'INVITATION':
      return {
        subject: 'You have an invitation',
        lines: [`${request.from} invites you:`, request.link, '', 'The link works for seven days.'],
      };
    case 'CLIENT_CHANGED':
      return {
        subject: 'Something new',
        lines: ['Something has changed with somebody you coach. You find it when you sign in.'],
      };
    case 'PLAN_CHANGED':
      return {
        subject: 'Something new',
        lines: [
          `There is something new between ${request.coach} and you. You find it when you sign in.`,
        ],
      };
  }
}
