import { Module } from '@nestjs/common';
import { BoundaryReading } from './boundary-reading.js';
import { BoundaryRecording } from './boundary-recording.js';
import { ClientBoundaryResolver } from './client-boundary.resolver.js';

import { OtherPersonBoundaryResolver } from './other-person-boundary.resolver.js';

@Module({
  providers: [
    BoundaryReading,
    BoundaryRecording,
    ClientBoundaryResolver,
    OtherPersonBoundaryResolver,
  ],
  exports: [BoundaryRecording],
})
export class BoundariesModule {}
