import { keepCompiledCode } from './compile-cache.js';

keepCompiledCode();
await import('./prepare-and-serve.js');
