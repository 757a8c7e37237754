export * from './BoundaryStands';
export * from './closesOutreach';
