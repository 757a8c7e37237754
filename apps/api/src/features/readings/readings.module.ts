import { Module } from '@nestjs/common';
import { NotesModule } from '../notes/index.js';
import { ReadersService } from './readers.service.js';
import { ReadingsService } from './readings.service.js';
import { ReadingsResolver } from './readings.resolver.js';

@Module({ imports: [NotesModule], providers: [ReadersService, ReadingsService, ReadingsResolver] })
export class ReadingsModule {}
