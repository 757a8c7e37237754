import { Attempt } from './auth/sign-ins/attempt.entity.js';
import { EndedMembership } from './auth/ended-membership.entity.js';
import { PasswordProof } from './auth/passwords/password-proof.entity.js';
import { RefreshToken } from './auth/tokens/refresh-token.entity.js';
import { ClientKey } from './sealing/client-key.entity.js';
import { CoupleKey } from './sealing/couple-key.entity.js';
import { SignIn } from './auth/sign-ins/sign-in.entity.js';
import { AccessLogEntry } from './database/history/access-log-entry.entity.js';
import { Command } from './database/command.entity.js';
import { HistoryEvent } from './database/history/history-event.entity.js';
import { Installation } from './database/setup/installation.entity.js';

/** Every table of the platform. */
export const platformEntities: (new () => object)[] = [
  AccessLogEntry,
  Attempt,
  Command,
  ClientKey,
  CoupleKey,
  EndedMembership,
  HistoryEvent,
  Installation,
  PasswordProof,
  RefreshToken,
  SignIn,
];
