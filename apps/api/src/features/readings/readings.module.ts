import { Module } from '@nestjs/common';
import { NotesModule } from '../notes/index.js';
import { ReadersListing } from './readers-listing.js';
import { ReadingsListing } from './readings-listing.js';
import { ReadingsResolver } from './readings.resolver.js';

@Module({ imports: [NotesModule], providers: [ReadersListing, ReadingsListing, ReadingsResolver] })
export class ReadingsModule {}
