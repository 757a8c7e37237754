import { keepCompiledCode } from './compile-cache.js';

keepCompiledCode();
await import('./work.js');
