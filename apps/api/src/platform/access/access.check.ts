import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { isResolverMethod } from '../internals/nest-resolver-metadata.js';
import { accessOf } from './access.guard.js';

/** Refuses to start if a resolver does not declare who may call it. */
@Injectable()
export class AccessCheck implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    const undeclared = this.discovery
      .getProviders()
      .filter(({ metatype, instance }) => metatype && instance && typeof instance === 'object')
      .flatMap(({ instance }) => {
        const prototype = Object.getPrototypeOf(instance) as Record<string, object> & object;
        return this.scanner
          .getAllMethodNames(prototype)
          .filter((name) => isResolverMethod(prototype[name]!) && !accessOf(prototype[name]!))
          .map((name) => `${prototype.constructor.name}.${name}`);
      });
    if (undeclared.length > 0) {
      throw new Error(`No access is declared for ${undeclared.join(', ')}.`);
    }
  }
}
