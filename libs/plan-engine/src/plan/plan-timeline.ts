import { planContextAt, type PlanContext } from './plan-context.js';
import { isTimeLock } from './opening.js';
import { projectContext, type Projection } from './project.js';
import { withoutConfidentialEnds } from '../outreach/safety.js';
import type { Facts, Instant, PlanSnapshot, PlanState, TimeZone } from '../types.js';

/**
 * A plan at `now` and later, as only time passes. Each state is derived when it is first needed and then kept, so that
 * deciding, storing and showing the same plan derive it once. Valid as long as nobody mutates the plan or the facts.
 *
 * `before`: the timeline of the plan before a change, at the same moment and with the same facts. Steps that the change
 * cannot have affected then keep their states. It changes nothing else; a timeline that does not fit is ignored.
 */
export class PlanTimeline {
  readonly #projections: Projection[] = [];
  readonly #before: PlanTimeline | null;
  #disclosed: Facts | null = null;
  #states: PlanState[] | null = null;

  /** `zone` is the client's. */
  constructor(
    readonly plan: PlanSnapshot,
    readonly facts: Facts,
    readonly now: Instant,
    readonly zone: TimeZone,
    before: PlanTimeline | null = null,
  ) {
    this.#before = before?.isAt(facts, now, zone) ? before : null;
  }

  /** Whether it was made for these facts, this moment and this zone. */
  isAt(facts: Facts, now: Instant, zone: TimeZone): boolean {
    return this.facts === facts && this.now === now && this.zone === zone;
  }

  /** The context at `now`. Throws RangeError on an unknown zone. */
  get context(): PlanContext {
    return this.#projection(this.facts, this.now).context;
  }

  /** The state at `now`. Throws RangeError on an unknown zone. */
  get state(): PlanState {
    return this.#projection(this.facts, this.now).state;
  }

  /**
   * The states that follow as only time passes, starting with `now`. The end of a pause after the safety questions is
   * not among them: its date would reveal the answers (ADR 0008). The plan is stored again then (`recheckAt`).
   */
  get states(): PlanState[] {
    this.#states ??= this.#statesFrom(this.#disclosedFacts());
    return this.#states;
  }

  #statesFrom(disclosed: Facts): PlanState[] {
    const states = [this.#projection(disclosed, this.now).state];
    const known = new Set<Instant>();
    for (;;) {
      const last = states.at(-1)!;
      for (const moment of momentsOf(last)) known.add(moment);
      const next = Math.min(...[...known].filter((moment) => moment > last.at));
      if (next === Infinity) return states;
      states.push(this.#projection(disclosed, next).state);
    }
  }

  #disclosedFacts(): Facts {
    this.#disclosed ??=
      this.#before === null
        ? withoutConfidentialEnds(this.facts, this.now, this.zone)
        : this.#before.#disclosedFacts();
    return this.#disclosed;
  }

  #projection(facts: Facts, at: Instant): Projection {
    const known = this.#known(facts, at);
    if (known !== undefined) return known;
    const before = this.#before === null ? undefined : this.#before.#known(facts, at);
    const context = planContextAt(this.plan, facts, at, this.zone, before?.context);
    const projection = { context, state: projectContext(context, before) };
    this.#projections.push(projection);
    return projection;
  }

  #known(facts: Facts, at: Instant): Projection | undefined {
    return this.#projections.find(({ context }) => context.facts === facts && context.now === at);
  }
}

/** The instants at which time alone changes something, as far as the state knows. */
function momentsOf({ startsAt, resumesAt, talk, steps }: PlanState): Instant[] {
  const locks = steps.flatMap((step) => [
    ...step.locks,
    ...step.actions.flatMap((action) => action.locks),
  ]);
  return [
    startsAt,
    ...[resumesAt, talk?.until ?? null].filter((moment) => moment !== null),
    ...locks.filter(isTimeLock).map(({ until }) => until),
    // An approval that ends before the step can open is then no longer given.
    ...locks.flatMap((lock) => (lock.kind === 'APPROVAL' && lock.givenUntil) || []),
  ];
}
