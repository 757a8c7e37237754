import {
  Controller,
  Get,
  Inject,
  Injectable,
  Res,
  type BeforeApplicationShutdown,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';

const DRAIN_MS = Number(process.env['DRAIN_MS'] ?? 0);

/** Whether this process is on its way out: told to whoever balances load before connections close. */
@Injectable()
export class Draining implements BeforeApplicationShutdown {
  started = false;

  async beforeApplicationShutdown(): Promise<void> {
    this.started = true;
    if (DRAIN_MS > 0) await new Promise((resolve) => setTimeout(resolve, DRAIN_MS));
  }
}

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
    if (this.draining.started) return notReady(reply, 'draining');
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
