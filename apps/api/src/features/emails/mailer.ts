import { Inject, Injectable } from '@nestjs/common';
import nodemailer, { type Transporter } from 'nodemailer';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/config.js';
import type { Mail } from './email-texts.js';

export interface KeptMail extends Mail {
  id: string;
}

const KEPT = 200;
const CALENDAR_FILE = 'appointment.ics';

/** Timeout for each step of SMTP. */
export const SMTP_ANSWER_MS = 30_000;

/** Sends emails by SMTP. Without SMTP, development keeps the latest ones and shows them on a local page. */
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

  /** False in production without SMTP: the outbox then keeps emails. */
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
    const { to, subject, text, replyTo, calendar } = mail;
    await this.#transport.sendMail({
      to,
      subject,
      text,
      ...(replyTo && { replyTo }),
      ...(calendar && {
        icalEvent: { method: calendar.method, filename: CALENDAR_FILE, content: calendar.text },
      }),
      from: { name: mail.from ?? '', address },
      // The same id on a retry lets mail servers recognize a duplicate.
      messageId: `<${id}@${address.split('@').at(-1)}>`,
    });
  }

  /** The latest first; empty if SMTP is set. */
  get kept(): readonly KeptMail[] {
    return this.#kept;
  }
}
