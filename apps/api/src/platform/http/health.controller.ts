import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Draining } from './draining.js';

@Controller()
export class HealthController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
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
      await this.dataSource.query('select 1');
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
