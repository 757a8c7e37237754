import { Module } from '@nestjs/common';
import { BoundaryReading } from './boundary-reading.js';
import { BoundaryRecording } from './boundary-recording.js';
import { ClientBoundaryResolver } from './client-boundary.resolver.js';

@Module({
  providers: [BoundaryReading, BoundaryRecording, ClientBoundaryResolver],
  exports: [BoundaryRecording],
})
export class BoundariesModule {}
