import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SurpriseUndo } from '../plans/index.js';
import { SurpriseGiving } from './surprises.service.js';

/** Undoing an action that is a surprise takes the surprise back. */
@Injectable()
export class SurprisesSubscribers implements OnModuleInit {
  constructor(
    private readonly undo: SurpriseUndo,
    private readonly giving: SurpriseGiving,
  ) {}

  onModuleInit(): void {
    this.undo.provide((ctx, plan, actionId) => this.giving.takeBack(ctx, plan, actionId));
  }
}
