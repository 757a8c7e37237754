import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CalendarFeedsService } from './calendar-feeds.service.js';
import { readFeedFile } from './feed-address.js';
import { FeedLimits, RETRY_AFTER_SECONDS } from './feed-limits.js';

/**
 * Serves calendar feeds to calendar apps, which have no sign-in: the secret in the address is all they bring. Whatever is wrong with
 * an address, the answer is the same.
 */
@Controller('feeds')
export class FeedController {
  constructor(
    private readonly feeds: CalendarFeedsService,
    private readonly limits: FeedLimits,
  ) {}

  @Get(':file')
  async feed(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply.headers({ 'cache-control': 'private,no-cache', 'x-robots-tag': 'noindex' });
    const key = readFeedFile(file);
    if (key && !(this.limits.allows(key.hash) && this.limits.allowsMiss(request.ip))) {
      void reply.header('retry-after', RETRY_AFTER_SECONDS);
      return void reply.code(429).send();
    }
    const found = key && (await this.feeds.read(key));
    if (!found) {
      this.limits.countMiss(request.ip);
      return void reply.code(404).send();
    }
    void reply.header('etag', found.etag);
    if (knows(request, found.etag)) return void reply.code(304).send();
    return void reply.type('text/calendar; charset=utf-8').send(found.text);
  }
}

function knows(request: FastifyRequest, etag: string): boolean {
  const known = request.headers['if-none-match'] ?? '';
  return known.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}
