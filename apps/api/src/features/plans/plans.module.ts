import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { ActionsResolver } from './actions/actions.resolver.js';
import { ActionDoing } from './actions/actions.service.js';
import { ReachReasons } from './actions/reach-reasons.service.js';
import { SurpriseUndo } from './actions/surprise-undo.js';
import { PlanReading } from './core/plans.service.js';
import { LettingGoResolver } from './lifecycle/letting-go.resolver.js';
import { LettingGo } from './lifecycle/letting-go.service.js';
import { PlanAssigning } from './lifecycle/plan-assignment.service.js';
import { PlanPausing } from './lifecycle/plan-lifecycle.service.js';
import { PlanRestoring } from './lifecycle/plan-rebuild.service.js';
import { PlansResolver } from './lifecycle/plans.resolver.js';
import { PlanRezoning } from './lifecycle/plans.subscribers.js';
import { StepSkipping } from './steps/step-skips.service.js';
import { StepsResolver } from './steps/steps.resolver.js';
import { PlanGuiding } from './steps/steps.service.js';
import { WaitShortening } from './steps/waits.service.js';

@Module({
  imports: [PeopleModule],
  providers: [
    ActionDoing,
    ActionsResolver,
    LettingGo,
    LettingGoResolver,
    PlanAssigning,
    PlanGuiding,
    PlanPausing,
    PlanReading,
    PlanRestoring,
    PlanRezoning,
    PlansResolver,
    ReachReasons,
    StepSkipping,
    StepsResolver,
    SurpriseUndo,
    WaitShortening,
  ],
  exports: [PlanAssigning, PlanGuiding, PlanPausing, PlanReading, SurpriseUndo],
})
export class PlansModule {}
