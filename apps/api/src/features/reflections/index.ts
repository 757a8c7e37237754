export { Reflection } from './reflection.entity.js';
export { ReflectionReading } from './reflection-reads.service.js';
export { ReflectionType, SharedReflectionType } from './reflection.type.js';
export { ReflectionsModule } from './reflections.module.js';
