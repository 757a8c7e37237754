import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { JwtModule } from '@nestjs/jwt';
import { CONFIG } from '../config/config.module.js';
import { AccessCheck } from './access/access.check.js';
import { AccessGuard } from './access/access.guard.js';
import { AuthModule } from './auth/auth.module.js';
import { SignInsRevoked } from './auth/sign-ins/sign-ins-revoked.js';
import { TokenVerifier } from './auth/tokens/token-verifier.js';
import { CtxFactory } from './context/ctx.factory.js';
import { DatabaseListener } from './database/database-listener.js';
import { TransactionInterceptor } from './database/transaction.interceptor.js';
import { FaultFilter } from './errors/fault.filter.js';
import { InputPipe } from './graphql/inputs.js';
import { KnownOperations } from './graphql/known-operations.js';
import { Draining } from './http/draining.js';
import { FileAddresses } from './files/file-addresses.js';
import { FileStorage } from './files/file-storage.js';
import { fileStorage } from './files/storage-of-settings.js';
import { VirusScanner } from './files/virus-scanner.js';
import { HealthController } from './http/health.controller.js';
import { NestCalls } from './internals/nest-calls.js';
import { DueRows } from './jobs/due-rows.js';
import { JobsWorker } from './jobs/jobs.worker.js';
import { RetentionWorker } from './jobs/retention.worker.js';
import { LiveChanges } from './live/live-changes.js';
import { LiveOperations } from './live/live-operations.js';
import { LiveSockets } from './live/live-sockets.js';
import { GuardedFetch } from './outside/guarded-fetch.js';
import { PushServices } from './outside/push-services.js';
import { SealingService } from './sealing/sealing.service.js';

@Global()
@Module({
  imports: [AuthModule, DiscoveryModule, JwtModule.register({})],
  controllers: [HealthController],
  providers: [
    { provide: APP_FILTER, useClass: FaultFilter },
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_INTERCEPTOR, useClass: TransactionInterceptor },
    { provide: APP_PIPE, useClass: InputPipe },
    AccessCheck,
    CtxFactory,
    DatabaseListener,
    Draining,
    DueRows,
    FileAddresses,
    { provide: FileStorage, useFactory: fileStorage, inject: [CONFIG] },
    GuardedFetch,
    PushServices,
    JobsWorker,
    KnownOperations,
    LiveChanges,
    LiveOperations,
    LiveSockets,
    NestCalls,
    RetentionWorker,
    SealingService,
    SignInsRevoked,
    TokenVerifier,
    VirusScanner,
  ],
  exports: [
    CtxFactory,
    DueRows,
    FileAddresses,
    FileStorage,
    GuardedFetch,
    PushServices,
    JobsWorker,
    KnownOperations,
    LiveChanges,
    RetentionWorker,
    SealingService,
    TokenVerifier,
    VirusScanner,
  ],
})
export class PlatformModule {}
