export { ReflectionText } from './reflection-text.entity.js';
export { ReflectionTextInput } from './reflections.inputs.js';
export { Reflection } from './reflection.entity.js';
export { nextVersion } from './reflection-version.js';
export { ReflectionReadsService } from './reflection-reads.service.js';
export { ReflectionType, SharedReflectionType } from './reflection.type.js';
export { textPlace as reflectionPlace } from './reflections.service.js';
export { ReflectionsModule } from './reflections.module.js';
