import { Module } from '@nestjs/common';
import { ChangeTelling } from './coach-notices.service.js';

@Module({ providers: [ChangeTelling], exports: [ChangeTelling] })
export class OutreachModule {}
