import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { decide } from '../decisions/decide.js';
import { project } from '../plan/project.js';
import { aStepDefinition, aTemplate, anActionDefinition } from '../testing/fixtures.js';
import { lives } from '../testing/lives.js';
import type { PlanSnapshot, TemplateContent } from '../types.js';
import { formVersionsIn, isFormVersion, type KnownForm } from './form-actions.js';
import { validateTemplate } from './validate-template.js';

const uuids = fc.uuid().map((id) => id.toLowerCase());

const withForms = (versionIds: string[]): TemplateContent =>
  aTemplate([
    aStepDefinition('a', {
      actions: versionIds.map((questionnaire, at) =>
        anActionDefinition(`a${at}`, { kind: 'QUESTIONNAIRE', questionnaire }),
      ),
    }),
  ]);
const problemsOf = (
  content: TemplateContent,
  known: { forms?: KnownForm[]; shared?: boolean } = {},
): string[] =>
  validateTemplate(content, { questionnaires: ['are-you-sure', 'safety'], ...known }).map(
    ({ code, path }) => `${code} ${path}`,
  );

describe('forms in a template', () => {
  it('are told from the questionnaires that ship', () => {
    expect(['are-you-sure', 'safety', '', null].filter(isFormVersion)).toEqual([]);
    fc.assert(fc.property(uuids, (id) => expect(isFormVersion(id)).toBe(true)));
  });

  it('are refused unless the author can use them, and named with their place', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(uuids, { minLength: 1, maxLength: 6 }),
        fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
        fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
        (ids, usable, shared) => {
          const forms = ids.flatMap((versionId, at) =>
            usable[at] ? [{ versionId, shared: shared[at]! }] : [],
          );
          const place = (code: string, at: number) => `${code} steps.0.actions.${at}.questionnaire`;
          const unknown = ids.flatMap((_, at) => (usable[at] ? [] : [place('UNKNOWN_FORM', at)]));
          expect(problemsOf(withForms(ids), { forms })).toEqual(unknown);
          expect(problemsOf(withForms(ids), { forms, shared: true })).toEqual(
            ids.flatMap((_, at) => {
              if (!usable[at]) return [place('UNKNOWN_FORM', at)];
              return shared[at] ? [] : [place('UNSHARED_FORM', at)];
            }),
          );
        },
      ),
    );
  });

  it('are not checked where it is not known which ones there are', () => {
    expect(problemsOf(withForms([UUID]))).toEqual([]);
    expect(problemsOf(withForms(['gone']))).toEqual([
      'UNKNOWN_QUESTIONNAIRE steps.0.actions.0.questionnaire',
    ]);
  });

  it('cannot be asked before the plan', () => {
    const content = { ...withForms([]), readiness: UUID };
    const forms = [{ versionId: UUID, shared: true }];
    expect(problemsOf(content, { forms })).toEqual(['UNKNOWN_QUESTIONNAIRE readiness']);
  });

  it('are listed once each', () => {
    expect(formVersionsIn(withForms([UUID, 'safety', UUID]))).toEqual([UUID]);
  });
});

describe('a form in a plan', () => {
  it('opens, locks and completes exactly what a questionnaire that ships would', () => {
    fc.assert(
      fc.property(lives, ({ plan, facts, now, zone }) => {
        const formed = withForm(plan);
        expect(project(formed, facts, now, zone)).toEqual(project(plan, facts, now, zone));
        for (const { key, kind } of formed.steps.flatMap(({ actions }) => actions)) {
          if (kind !== 'QUESTIONNAIRE') continue;
          const intent = { kind: 'RECORD_ANSWERS', action: key } as const;
          const done = decide(formed, facts, intent, 'CLIENT', now, zone);
          const asked = decide(plan, facts, intent, 'CLIENT', now, zone);
          expect(done.ok && done.events).toEqual(asked.ok && asked.events);
        }
      }),
    );
  });
});

const UUID = '0195f0aa-0000-7000-8000-000000000001';

const withForm = (plan: PlanSnapshot): PlanSnapshot => ({
  ...plan,
  steps: plan.steps.map((step) => ({
    ...step,
    actions: step.actions.map((action) =>
      action.kind === 'QUESTIONNAIRE' ? { ...action, questionnaire: UUID } : action,
    ),
  })),
});
