import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PlanFilesNamed } from '../../plans/index.js';
import { FilePlacesService } from './file-places.service.js';

/** Files that a version of a template names come with each plan that is made from it or moved to it. */
@Injectable()
export class PlanFilesSubscribers implements OnModuleInit {
  constructor(
    private readonly named: PlanFilesNamed,
    private readonly places: FilePlacesService,
  ) {}

  onModuleInit(): void {
    this.named.subscribe((ctx, clientId, files) => this.places.giveWithPlan(ctx, clientId, files));
  }
}
