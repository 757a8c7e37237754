import { Module, type DynamicModule } from '@nestjs/common';
import { ConfigModule } from './config/config.module.js';
import type { Config } from './config/config.js';
import { entities, features } from './features/index.js';
import { platformEntities } from './platform/entities.js';
import { Clock } from './platform/clock/clock.js';
import { ClockModule } from './platform/clock/clock.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { GraphqlModule } from './platform/graphql/graphql.module.js';
import { PlatformModule } from './platform/platform.module.js';

/** The root module. */
@Module({})
export class AppModule {
  static with(config: Config, appUrl: string, clock: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        ClockModule.with(clock),
        DatabaseModule.with(config, appUrl, [...platformEntities, ...entities]),
        PlatformModule,
        GraphqlModule,
        ...features,
      ],
    };
  }
}
