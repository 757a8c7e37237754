import { it } from '@jest/globals';
import fc from 'fast-check';
import { lives } from './testing-lives.js';
import { project } from './project.js';
import { isTimed } from './summary.js';
it('cov', () => {
  const c: Record<string, number> = {};
  const inc = (k: string, n = 1) => (c[k] = (c[k] ?? 0) + n);
  for (const life of fc.sample(lives, 1000)) {
    for (const e of life.events) inc(e.kind);
    const s = project(life.plan, life.facts, life.now, life.zone);
    inc('st ' + s.status);
    for (const t of s.steps) {
      inc('step ' + t.status);
      if (isTimed(t)) inc('timed');
      for (const l of t.locks) inc('lock ' + l.kind);
      for (const a of t.actions) {
        inc('a ' + a.status);
        if (a.dueOn) inc('due');
        if (a.overdue) inc('overdue');
        if (a.habit?.count) inc('count');
      }
    }
    for (const t of life.plan.steps) {
      if (t.outreach && t.endedAt && !t.skipped) inc('outreach done');
      for (const a of t.actions) if ((a.outreach || t.outreach) && a.doneAt) inc('outreach a done');
    }
  }
  console.log(c);
});
