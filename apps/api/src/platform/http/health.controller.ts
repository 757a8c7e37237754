import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { StandalonePool } from '../database/standalone-pool.js';
import { Draining } from './draining.js';
import { PING } from '../database/ping.sql.js';

@Controller()
export class HealthController {
  constructor(
    @Inject(StandalonePool) private readonly standalone: StandalonePool,
    @Inject(Draining) private readonly draining: Draining,
  ) {}

  /** The process answers. */
  @Get('healthz')
  health(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The process can serve: the database answers, and it is not draining. */
  @Get('readyz')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ status: string }> {
    if (this.draining.stage !== 'SERVING') return notReady(reply, 'draining');
    try {
      await inTime(this.standalone.query(PING, []));
      return { status: 'ready' };
    } catch {
      return notReady(reply, 'the database does not answer');
    }
  }
}

function notReady(reply: FastifyReply, status: string): { status: string } {
  void reply.code(503);
  return { status };
}

const ANSWER_MS = 1_500;

/** A half-open connection never answers and never fails. */
function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('too late')), ANSWER_MS);
  });
  work.catch(() => undefined);
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
