import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often a habit was done on a day. */
@Entity('habit_counts')
export class HabitCount {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') actionId: string;
  @PrimaryColumn('date') onDay: string;
  @Column('uuid') clientId: string;
  @Column('integer') times: number;
  // Copies of the client's columns, by which row-level security decides who may read or write this row.
  @Column('boolean') healthDataAgreed: boolean;
}
