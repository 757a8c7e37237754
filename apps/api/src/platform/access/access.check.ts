import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { accessOf } from './access.guard.js';

// What @Query, @Mutation, @Subscription and @ResolveField leave on a method (keys of @nestjs/graphql).
const RESOLVER_METADATA = ['graphql:resolver_type', 'graphql:resolve_property'];

/** Refuses to start while a resolver does not say who may call it. */
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
          .filter((name) => isResolver(prototype[name]!) && !accessOf(prototype[name]!))
          .map((name) => `${prototype.constructor.name}.${name}`);
      });
    if (undeclared.length > 0) {
      throw new Error(`No access is declared for ${undeclared.join(', ')}.`);
    }
  }
}

function isResolver(method: object): boolean {
  return RESOLVER_METADATA.some((key) => Reflect.hasMetadata(key, method));
}
