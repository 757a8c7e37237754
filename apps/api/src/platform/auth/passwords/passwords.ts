import { Injectable } from '@nestjs/common';
import { isBlank, lengthOf } from '@footing/kernel';
import { hash, verify } from '@node-rs/argon2';
import { invalid } from '../../errors/fault.js';
import { isCommonPassword } from './common-passwords.js';
import { mailAddress } from '../mail-address.js';
import { words } from '../auth.words.js';
import { words as fieldWords } from '../../graphql/graphql.words.js';

const MIN = 10;
const MAX = 200;
// OWASP's minimum recommendation for argon2id, the library's default.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
// The hash of an unknown password: checking against it takes as long as checking against a real one.
const NOBODYS =
  '$argon2id$v=19$m=19456,t=2,p=1$YSt3PRTEbTbMdVHLxDaUQQ$2dlul0asMLVb0CzknvAWzxskyYL8jre0fDy3YQNQuEc';

/** Hashes passwords with argon2id and compares them in the same time whether or not there is an account. */
@Injectable()
export class Passwords {
  hash(password: string): Promise<string> {
    return hash(password.normalize('NFC'), COST);
  }

  /** True for the right password; without a hash, false after the same work. */
  async verify(kept: string | undefined, password: string): Promise<boolean> {
    const right = await verify(kept ?? NOBODYS, password.normalize('NFC')).catch(() => false);
    return right && kept !== undefined;
  }
}

/** Refuses an unsuitable new password; the fault names the field. */
export function checkNewPassword(field: string, password: string, email: string): void {
  const length = lengthOf(password);
  if (length < MIN || length > MAX || isBlank(password)) {
    throw invalid(field, fieldWords.length(MIN, MAX));
  }
  if (isCommonPassword(password) || isCommonPassword(withoutName(password, email))) {
    throw invalid(field, words.tooEasy);
  }
  if (mailAddress(password) === email) {
    throw invalid(field, words.sameAsEmail);
  }
}

/** The password without the local part of the address: if only digits are left, it is no secret. */
function withoutName(password: string, email: string): string {
  const [name = ''] = email.split('@');
  const rest = password.toLowerCase().replace(name, '');
  return name.length > 3 && rest.length < password.length && /^\W*\d{0,6}\W*$/.test(rest)
    ? 'password'
    : password;
}
