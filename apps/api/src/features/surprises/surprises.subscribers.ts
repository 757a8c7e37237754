import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SurpriseUndo } from '../plans/index.js';
import { SurprisesService } from './surprises.service.js';

/** Undoing an action that is a surprise takes the surprise back. */
@Injectable()
export class SurprisesSubscribers implements OnModuleInit {
  constructor(
    private readonly surpriseUndo: SurpriseUndo,
    private readonly surprises: SurprisesService,
  ) {}

  onModuleInit(): void {
    this.surpriseUndo.provide((ctx, plan, actionId) => this.surprises.undo(ctx, plan, actionId));
  }
}
