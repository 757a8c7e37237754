import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an owner cannot go beyond, for one file. */
export const HARD_LARGEST_MEGABYTES = 20;

/** A practice. */
@Entity('practices')
export class Practice {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') timeZone: string;
  @Column('integer') version: number;
  @Column('timestamptz') createdAt: Date;
  @Column('integer') followUpHours: number;
  @Column('integer', { default: 24 }) sessionChangeHours: number;
  @Column('boolean', { default: false }) asksSignature: boolean;
  @Column('boolean', { default: false }) messagesOn: boolean;
  /** Of all files; null for as many as the server allows. */
  @Column('integer', { nullable: true }) mostFileMegabytes: number | null;
  @Column('integer', { default: 10 }) largestFileMegabytes: number;
  @Column('text', { nullable: true }) emailName: string | null;
}
