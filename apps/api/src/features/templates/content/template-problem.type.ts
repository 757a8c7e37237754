import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Refusal } from '../../../platform/errors/refusal.js';

export enum TemplateProblemCode {
  NO_STEPS = 'NO_STEPS',
  TOO_MANY = 'TOO_MANY',
  BAD_KEY = 'BAD_KEY',
  DUPLICATE_KEY = 'DUPLICATE_KEY',
  EMPTY_TITLE = 'EMPTY_TITLE',
  TOO_LONG = 'TOO_LONG',
  BAD_TEXT = 'BAD_TEXT',
  UNKNOWN_STEP = 'UNKNOWN_STEP',
  CYCLE = 'CYCLE',
  UNREACHABLE = 'UNREACHABLE',
  BAD_WAIT = 'BAD_WAIT',
  BAD_FLOOR = 'BAD_FLOOR',
  FLOOR_BELOW_LEAST = 'FLOOR_BELOW_LEAST',
  BAD_CALM = 'BAD_CALM',
  BELOW_FLOOR = 'BELOW_FLOOR',
  BAD_DATE = 'BAD_DATE',
  OUTREACH_WITHOUT_BOUNDARY = 'OUTREACH_WITHOUT_BOUNDARY',
  OUTREACH_WITHOUT_WAIT = 'OUTREACH_WITHOUT_WAIT',
  MISSING_REACH = 'MISSING_REACH',
  NO_REACH_REASON = 'NO_REACH_REASON',
  WORDS_REACH_OUT = 'WORDS_REACH_OUT',
  PRACTICAL_WITHOUT_APPROVAL = 'PRACTICAL_WITHOUT_APPROVAL',
  SECOND_SURPRISE = 'SECOND_SURPRISE',
  MARK_REMOVED = 'MARK_REMOVED',
  PRACTICAL_ADDED = 'PRACTICAL_ADDED',
  SURPRISE_ADDED = 'SURPRISE_ADDED',
  GATE_REMOVED = 'GATE_REMOVED',
  BAD_DUE = 'BAD_DUE',
  BAD_HABIT = 'BAD_HABIT',
  MISSING_PROMPT = 'MISSING_PROMPT',
  MISSING_QUESTIONNAIRE = 'MISSING_QUESTIONNAIRE',
  UNKNOWN_QUESTIONNAIRE = 'UNKNOWN_QUESTIONNAIRE',
  UNKNOWN_FORM = 'UNKNOWN_FORM',
  UNSHARED_FORM = 'UNSHARED_FORM',
  UNKNOWN_FILE = 'UNKNOWN_FILE',
  NOT_FOR_THIS_KIND = 'NOT_FOR_THIS_KIND',
  DONE_CHANGED = 'DONE_CHANGED',
  DONE_REMOVED = 'DONE_REMOVED',
  WAIT_SHORTENED = 'WAIT_SHORTENED',
  OPENS_OUTREACH = 'OPENS_OUTREACH',
  KIND_CHANGED = 'KIND_CHANGED',
  HABIT_MET = 'HABIT_MET',
  DUE_IN_PAST = 'DUE_IN_PAST',
}
/** The description of each code in the schema, and its `message`. */
export const PROBLEMS: Record<TemplateProblemCode, { description: string }> = {
  NO_STEPS: { description: 'It has no steps.' },
  TOO_MANY: { description: 'It has more steps, actions or rules than the limit.' },
  BAD_KEY: { description: 'The key is not 1 to 60 small letters, digits and hyphens.' },
  DUPLICATE_KEY: { description: 'The key is used twice.' },
  EMPTY_TITLE: { description: 'The title is missing.' },
  TOO_LONG: { description: 'The text has more characters than the limit.' },
  BAD_TEXT: { description: 'The text contains a character that cannot be stored.' },
  UNKNOWN_STEP: { description: 'The rule names an unknown step.' },
  CYCLE: { description: 'The step waits for itself, directly or through others.' },
  UNREACHABLE: { description: 'The step waits for one that can never open.' },
  BAD_WAIT: { description: 'The days of the wait are outside the limits.' },
  BAD_FLOOR: { description: 'The minimum of the wait is not between 0 and its days.' },
  FLOOR_BELOW_LEAST: { description: 'The minimum of a wait before outreach is too short.' },
  BAD_CALM: { description: 'The days or the urge of the rule are outside the limits.' },
  BELOW_FLOOR: { description: 'The wait is shorter than the minimum in the template.' },
  BAD_DATE: { description: 'The date does not exist.' },
  OUTREACH_WITHOUT_BOUNDARY: { description: 'Outreach needs the rule BOUNDARY.' },
  OUTREACH_WITHOUT_WAIT: { description: 'Outreach needs a wait of at least one day.' },
  MISSING_REACH: { description: 'The action does not say whether it is outreach.' },
  NO_REACH_REASON: {
    description: 'The action sounds like outreach and gives no reason why it is not.',
  },
  WORDS_REACH_OUT: { description: 'The action sounds like outreach while outreach is closed.' },
  PRACTICAL_WITHOUT_APPROVAL: { description: 'Practical contact needs the rule APPROVAL.' },
  SECOND_SURPRISE: { description: 'There is more than one surprise.' },
  MARK_REMOVED: {
    description: 'A mark of the template (outreach, practical, surprise) is missing.',
  },
  PRACTICAL_ADDED: { description: 'Only a published version can mark an action as practical.' },
  SURPRISE_ADDED: { description: 'Only a published version can mark an action as a surprise.' },
  GATE_REMOVED: {
    description: 'An approval, calm or boundary that the template has before outreach is missing.',
  },
  BAD_DUE: { description: 'The days until it is due are outside the limits.' },
  BAD_HABIT: { description: 'How often the habit is done is missing or outside the limits.' },
  MISSING_PROMPT: { description: 'The question of the reflection is missing.' },
  MISSING_QUESTIONNAIRE: { description: 'The questionnaire is missing.' },
  UNKNOWN_QUESTIONNAIRE: { description: 'No questionnaire has this key.' },
  UNKNOWN_FORM: { description: 'The caller cannot use this form, or it was deleted.' },
  UNSHARED_FORM: { description: 'Colleagues can use the template, but not this form.' },
  UNKNOWN_FILE: { description: 'It is not a file of the practice, or was removed.' },
  NOT_FOR_THIS_KIND: { description: 'The field does not apply to this kind of action.' },
  DONE_CHANGED: { description: 'What is done in a running plan was changed or moved.' },
  DONE_REMOVED: { description: 'What is done in a running plan was removed.' },
  WAIT_SHORTENED: { description: 'A wait of a running plan is shorter than before.' },
  OPENS_OUTREACH: { description: 'Outreach of a running plan that was closed would open.' },
  KIND_CHANGED: { description: 'An action of a running plan has another kind than before.' },
  HABIT_MET: { description: 'A habit of a running plan asks for less than was done already.' },
  DUE_IN_PAST: { description: 'An action of a running plan would be due before today.' },
};
registerEnumType(TemplateProblemCode, {
  name: 'TemplateProblemCode',
  description: 'What is wrong in a template, or in an edit of a running plan.',
  valuesMap: PROBLEMS,
});

@ObjectType('TemplateProblem', {
  description: 'A reason why a template cannot be published, and where it is.',
})
export class TemplateProblemType {
  @Field(() => TemplateProblemCode, { description: 'What is wrong.' })
  code: `${TemplateProblemCode}`;
  @Field({
    description: 'The description of the code.',
    deprecationReason: 'The web app has a sentence for each code.',
  })
  message: string;
  @Field(() => String, { nullable: true, description: 'The key of its step, if any.' })
  step?: string | null;
  @Field(() => String, { nullable: true, description: 'The key of its action, if any.' })
  action?: string | null;
  @Field(() => String, { nullable: true, description: 'The path of the field, if any.' })
  field?: string | null;
}

declare module '../../../platform/errors/refusal.js' {
  interface Refusal {
    /** Why a template cannot be published, for the code NOT_PUBLISHABLE. */
    problems?: TemplateProblemType[] | null;
  }
}
Field(() => [TemplateProblemType], {
  nullable: true,
  description: 'For NOT_PUBLISHABLE: what keeps the template from being published.',
})(Refusal.prototype, 'problems');
