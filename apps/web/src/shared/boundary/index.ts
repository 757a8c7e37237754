export * from './BoundaryStatus';
export * from './closesOutreach';
