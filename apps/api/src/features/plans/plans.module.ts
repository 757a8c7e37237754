import { Module } from '@nestjs/common';
import { EmailsModule } from '../emails/index.js';
import { PeopleModule } from '../people/index.js';
import { TemplatesModule } from '../templates/index.js';
import { ActionsResolver } from './actions/actions.resolver.js';
import { ActionsService } from './actions/actions.service.js';
import { ReachReasonsService } from './actions/reach-reasons.service.js';
import { SurpriseUndo } from './actions/surprise-undo.js';
import { PlanEditHistoryService } from './edits/plan-edit-history.service.js';
import { PlanEditsResolver } from './edits/plan-edits.resolver.js';
import { PlanEditsService } from './edits/plan-edits.service.js';
import { PlanMovesService } from './offers/plan-moves.service.js';
import { MoveConflictsResolver } from './offers/move-conflicts.resolver.js';
import { PlanOffersResolver } from './offers/plan-offers.resolver.js';
import { PlanOffersService } from './offers/plan-offers.service.js';
import { OutcomesResolver } from './outcomes/outcomes.resolver.js';
import { OutcomesService } from './outcomes/outcomes.service.js';
import { PlanFilesNamed } from './core/plan-files.js';
import { PlansService } from './core/plans.service.js';
import { LettingGoResolver } from './lifecycle/letting-go.resolver.js';
import { LettingGoService } from './lifecycle/letting-go.service.js';
import { PlanAssignmentService } from './lifecycle/plan-assignment.service.js';
import { PlanLifecycleService } from './lifecycle/plan-lifecycle.service.js';
import { PlanRebuildService } from './lifecycle/plan-rebuild.service.js';
import { PlansResolver } from './lifecycle/plans.resolver.js';
import { PlansSubscribers } from './lifecycle/plans.subscribers.js';
import { RecallsService } from './recalls/recalls.service.js';
import { RecallsSubscribers } from './recalls/recalls.subscribers.js';
import { VersionsInUseResolver } from './recalls/versions-in-use.resolver.js';
import { VersionsInUseService } from './recalls/versions-in-use.service.js';
import { StepSkipsService } from './steps/step-skips.service.js';
import { StepsResolver } from './steps/steps.resolver.js';
import { StepsService } from './steps/steps.service.js';
import { WaitsService } from './steps/waits.service.js';

@Module({
  imports: [EmailsModule, PeopleModule, TemplatesModule],
  providers: [
    ActionsService,
    ActionsResolver,
    LettingGoService,
    LettingGoResolver,
    OutcomesResolver,
    OutcomesService,
    PlanAssignmentService,
    PlanFilesNamed,
    StepsService,
    PlanEditHistoryService,
    PlanEditsResolver,
    PlanEditsService,
    PlanLifecycleService,
    PlanMovesService,
    MoveConflictsResolver,
    PlanOffersResolver,
    PlanOffersService,
    PlansService,
    PlanRebuildService,
    PlansSubscribers,
    PlansResolver,
    ReachReasonsService,
    RecallsService,
    RecallsSubscribers,
    StepSkipsService,
    StepsResolver,
    SurpriseUndo,
    VersionsInUseResolver,
    VersionsInUseService,
    WaitsService,
  ],
  exports: [
    PlanAssignmentService,
    PlanFilesNamed,
    StepsService,
    PlanLifecycleService,
    PlansService,
    RecallsService,
    SurpriseUndo,
  ],
})
export class PlansModule {}
