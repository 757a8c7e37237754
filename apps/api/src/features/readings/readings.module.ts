import { Module } from '@nestjs/common';
import { ReadingsListing } from './readings-listing.js';
import { ReadingsResolver } from './readings.resolver.js';

@Module({ providers: [ReadingsListing, ReadingsResolver] })
export class ReadingsModule {}
