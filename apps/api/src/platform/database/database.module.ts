import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Config } from '../../config/config.js';
import { appDataSource } from './setup/data-source.js';
import { Zones } from '../clock/zones.js';
import { Connections } from './connections.js';
import type { MixedList, EntitySchema } from 'typeorm';

export const APP_URL = Symbol('app database url');

@Global()
@Module({})
export class DatabaseModule {
  static with(
    config: Config,
    url: string,
    entities: MixedList<Function | string | EntitySchema>,
  ): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => appDataSource(config, url, entities).options,
        }),
      ],
      providers: [Connections, Zones, { provide: APP_URL, useValue: url }],
      exports: [Connections, APP_URL],
    };
  }
}
