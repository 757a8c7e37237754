import { Module } from '@nestjs/common';
import { BoundariesModule } from '../boundaries/index.js';
import { ConsentsModule } from '../consents/index.js';
import { PeopleModule } from '../people/index.js';
import { QuestionnairesModule } from '../questionnaires/index.js';
import { SafetyModule } from '../safety/index.js';
import { ActionDoing } from './action-doing.js';
import { ActionsResolver } from './actions.resolver.js';
import { AllowanceSetting } from './allowance-setting.js';
import { AllowancesResolver } from './allowances.resolver.js';
import { Answering } from './answering.js';
import { AnswersFollowing } from './answers-following.js';
import { AnswersKeeping } from './answers-keeping.js';
import { BoundaryAnswering } from './boundary-answering.js';
import { BoundaryKeeping } from './boundary-keeping.js';
import { OutreachRechecking } from './outreach-rechecking.js';
import { BoundariesResolver } from './boundaries.resolver.js';
import { BoundarySetting } from './boundary-setting.js';
import { ChangeTelling } from './change-telling.js';
import { LettingGo } from './letting-go.js';
import { LettingGoResolver } from './letting-go.resolver.js';
import { OtherPersonPlansResolver } from './other-person-plans.resolver.js';
import { PlanAssigning } from './plan-assigning.js';
import { PlanGuiding } from './plan-guiding.js';
import { PlanPausing } from './plan-pausing.js';
import { PlanReading } from './plan-reading.js';
import { PlanRestoring } from './plan-restoring.js';
import { PlanRezoning } from './plan-rezoning.js';
import { PlansResolver } from './plans.resolver.js';
import { MistakenAnswers } from './mistaken-answers.js';
import { ReadinessAnswering } from './readiness-answering.js';
import { ReadinessReading } from './readiness-reading.js';
import { ReadinessStarting } from './readiness-starting.js';
import { ReadinessResolver } from './readiness.resolver.js';
import { ReachReasons } from './reach-reasons.js';
import { Reflecting } from './reflecting.js';
import { ReflectionReading } from './reflection-reading.js';
import { SafetyChecking } from './safety-checking.js';
import { TalkRecording } from './talk-recording.js';
import { SafetyResolver } from './safety.resolver.js';
import { SurpriseGiving } from './surprise-giving.js';
import { StepsResolver } from './steps.resolver.js';
import { StepSkipping } from './step-skipping.js';
import { WaitShortening } from './wait-shortening.js';

@Module({
  imports: [BoundariesModule, ConsentsModule, PeopleModule, QuestionnairesModule, SafetyModule],
  providers: [
    ActionDoing,
    ActionsResolver,
    AllowanceSetting,
    AllowancesResolver,
    Answering,
    BoundariesResolver,
    BoundarySetting,
    ChangeTelling,
    LettingGo,
    LettingGoResolver,
    OtherPersonPlansResolver,
    PlanAssigning,
    PlanGuiding,
    PlanPausing,
    PlanReading,
    PlanRestoring,
    PlanRezoning,
    PlansResolver,
    MistakenAnswers,
    ReadinessAnswering,
    ReadinessReading,
    ReadinessResolver,
    ReadinessStarting,
    ReachReasons,
    Reflecting,
    ReflectionReading,
    SafetyChecking,
    SafetyResolver,
    TalkRecording,
    AnswersFollowing,
    AnswersKeeping,
    BoundaryAnswering,
    BoundaryKeeping,
    OutreachRechecking,
    StepsResolver,
    StepSkipping,
    WaitShortening,
    SurpriseGiving,
  ],
  exports: [
    OutreachRechecking,
    PlanPausing,
    PlanAssigning,
    PlanGuiding,
    PlanReading,
    ReadinessReading,
    ReflectionReading,
  ],
})
export class PlansModule {}
