import { Clock } from '@footing/api/testing';

/** Time does not pass until a test advances it. */
export class MovableClock extends Clock {
  constructor(private current = new Date('2026-03-02T09:00:00Z')) {
    super();
  }

  now(): Date {
    return new Date(this.current);
  }

  set(instant: Date | string): void {
    this.current = new Date(instant);
  }

  advance({
    days = 0,
    hours = 0,
    minutes = 0,
  }: {
    days?: number;
    hours?: number;
    minutes?: number;
  }): void {
    this.current = new Date(this.current.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000);
  }
}
