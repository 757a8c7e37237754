import { Inject, Injectable } from '@nestjs/common';
import nodemailer, { type Transporter } from 'nodemailer';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/config.js';
import type { Mail } from './mails.js';

export interface KeptMail extends Mail {
  id: string;
}

const KEPT = 200;

/** How long a mail server may be silent at each step. */
export const SMTP_ANSWER_MS = 30_000;

/** Hands mails to SMTP; without it, development keeps the latest to show on a local page. */
@Injectable()
export class Mailer {
  readonly #transport: Transporter | null;
  readonly #kept: KeptMail[] = [];

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.#transport = config.smtpUrl
      ? nodemailer.createTransport({
          url: config.smtpUrl,
          requireTLS: config.smtpTls,
          connectionTimeout: SMTP_ANSWER_MS,
          greetingTimeout: SMTP_ANSWER_MS,
          socketTimeout: SMTP_ANSWER_MS,
        })
      : null;
  }

  /** Whether a mail can go anywhere at all; without it the outbox waits. */
  get canSend(): boolean {
    return this.#transport !== null || this.config.mode !== 'production';
  }

  async send(id: string, mail: Mail): Promise<void> {
    if (!this.#transport) {
      this.#kept.unshift({ id, ...mail });
      this.#kept.length = Math.min(this.#kept.length, KEPT);
      return;
    }
    const address = this.config.mailFrom;
    const { to, subject, text, replyTo } = mail;
    await this.#transport.sendMail({
      to,
      subject,
      text,
      ...(replyTo && { replyTo }),
      from: { name: mail.from ?? '', address },
      // The same id at a second try lets a mail server recognise the first.
      messageId: `<${id}@${address.split('@').at(-1)}>`,
    });
  }

  /** The latest first; empty where SMTP is set. */
  get kept(): readonly KeptMail[] {
    return this.#kept;
  }
}
