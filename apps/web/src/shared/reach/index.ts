export * from './ReachQuestion';
