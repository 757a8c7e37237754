import { Module } from '@nestjs/common';
import { BusyCalendarsResolver } from './busy-calendars.resolver.js';
import { BusyCalendarsService } from './busy-calendars.service.js';
import { BusyCalendarsWorker } from './busy-calendars.worker.js';

@Module({ providers: [BusyCalendarsResolver, BusyCalendarsService, BusyCalendarsWorker] })
export class BusyTimesModule {}
