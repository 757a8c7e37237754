import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SurpriseUndo } from '../plans/index.js';
import { SurprisesService } from './surprises.service.js';

/** Provides plans with the undoing of a surprise. */
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
