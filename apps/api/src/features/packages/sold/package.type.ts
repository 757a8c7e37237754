import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/errors/refusal.js';
import { DateTime } from '../../../platform/graphql/date-time.scalar.js';
import { LocalDate } from '../../../platform/graphql/local-date.scalar.js';
import { InvoiceType } from '../invoices/invoice.type.js';
import { SessionStatus } from '../../sessions/index.js';

export enum PackageUseState {
  TAKEN = 'TAKEN',
  LATE = 'LATE',
  GIVEN_BACK = 'GIVEN_BACK',
}
registerEnumType(PackageUseState, {
  name: 'PackageUseState',
  description: 'What a session made of a package.',
  valuesMap: {
    TAKEN: { description: 'It counts.' },
    LATE: { description: 'It counts: it was cancelled too late.' },
    GIVEN_BACK: { description: 'It no longer counts.' },
  },
});

@ObjectType('PackageUse', { description: 'A session of a package.' })
export class PackageUseType {
  @Field(() => ID, { description: 'The session.' }) sessionId: string;
  @Field(() => DateTime, { description: 'When it starts.' }) startsAt: string;
  @Field(() => SessionStatus, { description: 'Planned, held, missed or cancelled.' })
  status: `${SessionStatus}`;
  @Field(() => PackageUseState, { description: 'Whether it counts.' }) state: `${PackageUseState}`;
  @Field({ description: 'Why staff gave it back by hand; empty otherwise. Clients read it too.' })
  reason: string;
}

@ObjectType('PackageSessionType', { description: 'A session type that a package counts.' })
export class PackageSessionTypeType {
  @Field(() => ID, { description: 'The session type.' }) id: string;
  @Field({ description: 'What it is called.' }) name: string;
}

/** Same shape as the rows of `packages.sql.ts`. */
@ObjectType('Package', { description: 'A number of sessions that a client bought.' })
export class PackageType {
  @Field(() => ID, { description: 'The id.' }) id: string;
  @Field(() => ID, { description: 'The client.' }) clientId: string;
  @Field({ description: 'A neutral description.' }) description: string;
  @Field(() => Int, { description: 'How many sessions it has.' }) sessions: number;
  @Field(() => Int, { description: 'How many of them count as used.' }) used: number;
  @Field(() => DateTime, { description: 'When it was sold.' }) soldAt: Date;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The last day of sessions that it counts, in the zone of the practice.',
  })
  validUntil: string | null;
  @Field(() => Int, { description: 'The price in minor units, as cents.' }) priceMinor: number;
  @Field({ description: 'The currency, by its ISO 4217 code.' }) currency: string;
  @Field(() => [PackageSessionTypeType], { description: 'What counts; empty: every session.' })
  types: PackageSessionTypeType[];
  @Field({ description: "The coach's link to pay, an https address; may be empty." })
  payLink: string;
  @Field(() => LocalDate, { nullable: true, description: 'When it was paid, as staff marked it.' })
  paidOn: string | null;
  @Field({ description: 'What staff noted about the payment. Always empty for clients.' })
  paidNote: string;
  @Field(() => DateTime, { nullable: true, description: 'When staff ended it.' })
  endedAt: Date | null;
  @Field(() => Int, { description: 'Increases with each change.' }) version: number;
  @Field(() => [PackageUseType], { description: 'Its sessions, the latest first.' })
  uses: PackageUseType[];
  @Field(() => [InvoiceType], { description: 'Its invoices and credits, by number.' })
  invoices: InvoiceType[];
}

@ObjectType('ClientPackages', { description: 'The packages of a client, for staff.' })
export class ClientPackagesType {
  @Field(() => [PackageType], { description: 'The latest first.' }) packages: PackageType[];
  @Field({ description: 'What the practice calls sessions of packages.' }) description: string;
  @Field(() => String, { nullable: true, description: "The currency of the caller's last sale." })
  lastCurrency: string | null;
  @Field({ description: "The pay link of the caller's last sale; may be empty." })
  lastPayLink: string;
}

@ObjectType('MyPackages', { description: "The caller's packages." })
export class MyPackagesType {
  @Field(() => [PackageType], { description: 'The latest first.' }) packages: PackageType[];
  @Field({ description: 'Sessions can be booked only if a package counts them.' })
  bookingNeedsPackage: boolean;
  @Field(() => Int, {
    description:
      'Until how many hours before a session a client can cancel it, so that it does not count.',
  })
  changeHours: number;
}

export const PackageResult = resultUnion('PackageResult', () => PackageType);
