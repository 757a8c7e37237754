import { isTimeZone, MS_PER_DAY, platformOffsets, readZoneFrom } from '@footing/kernel';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from './clock.js';
import { ZONE_OFFSETS } from './zones.sql.js';

/** The time-zone databases are compared for this many weeks before and after the start of the process. */
const WEEKS = 30;
const WEEK = 7 * MS_PER_DAY;
/** Offsets change on full and half hours of UTC. */
const HALF_HOUR = 30 * 60_000;

/** The zones that Postgres knows, in lower case; null before they are loaded. */
let known: ReadonlySet<string> | null = null;

/** Where the latest comparison began. Its result holds for the whole process, which may start several apps. */
let comparedFrom: number | null = null;

/** True if both Node and Postgres know the zone: statements compute days in Postgres. */
export function isStorableZone(zone: string): boolean {
  return isTimeZone(zone) && (known === null || known.has(zone.toLowerCase()));
}

interface Read {
  name: string;
  /** Seconds east of UTC at each of the moments. */
  offsets: number[];
}

/**
 * Makes one time-zone database compute all days. Node and Postgres each have their own, which are updated at different
 * times; where they differ around the present, Node uses the offsets of Postgres.
 */
@Injectable()
export class Zones implements OnModuleInit {
  readonly #logger = new Logger(Zones.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    const moments = weeksAround(this.clock.now().getTime());
    if (comparedFrom === moments[0]) return;
    const zones = await this.#read(moments);
    known = new Set(zones.map(({ name }) => name.toLowerCase()));
    const differing = zones.filter(({ name, offsets }) => {
      const own = nodeOffsets(name, moments);
      return own !== null && own.some((offset, at) => offset !== offsets[at]! * 1_000);
    });
    if (differing.length > 0) await this.#goByPostgres(differing, moments);
    comparedFrom = moments[0]!;
  }

  async #goByPostgres(differing: readonly Read[], moments: readonly number[]): Promise<void> {
    const names = differing.map(({ name }) => name);
    const within = halfHoursOfChanges(differing, moments);
    const exact = within.length > 0 ? await this.#read(within, names) : [];
    for (const { name, offsets } of differing) {
      const fine = exact.find((read) => read.name === name)?.offsets ?? [];
      const changes = changesOf([...pairs(moments, offsets), ...pairs(within, fine)]);
      readZoneFrom(name, (instant) => {
        const [, offset] = changes.findLast(([from]) => from <= instant) ?? changes[0]!;
        return offset * 1_000;
      });
    }
    this.#logger.warn(
      `Node and Postgres have different time-zone rules for ${names.join(', ')}: using those of Postgres.`,
    );
  }

  #read(moments: readonly number[], names: string[] | null = null): Promise<Read[]> {
    return this.dataSource.query(ZONE_OFFSETS.text, [
      moments.map((moment) => new Date(moment)),
      names,
    ]);
  }
}

function weeksAround(now: number): number[] {
  const first = Math.floor(now / WEEK) - WEEKS;
  return Array.from({ length: 2 * WEEKS + 1 }, (_, at) => (first + at) * WEEK);
}

/** The half hours of the weeks in which the offset of a zone changes. Years of half hours take Postgres seconds. */
function halfHoursOfChanges(zones: readonly Read[], moments: readonly number[]): number[] {
  return moments
    .slice(0, -1)
    .filter((_, at) => zones.some(({ offsets }) => offsets[at] !== offsets[at + 1]))
    .flatMap((from) => Array.from({ length: WEEK / HALF_HOUR }, (_, at) => from + at * HALF_HOUR));
}

/** A moment, and the seconds east of UTC from then on. */
type Change = [from: number, offset: number];

const pairs = (moments: readonly number[], offsets: readonly number[]): Change[] =>
  offsets.map((offset, at) => [moments[at]!, offset]);

function changesOf(read: Change[]): Change[] {
  return read
    .sort(([one], [other]) => one - other)
    .filter(([, offset], at, all) => at === 0 || offset !== all[at - 1]![1]);
}

/** Null for a zone that Node does not know. Nothing is cached: hundreds of these zones are never used. */
function nodeOffsets(name: string, moments: readonly number[]): number[] | null {
  try {
    return platformOffsets(name, moments);
  } catch {
    return null;
  }
}
