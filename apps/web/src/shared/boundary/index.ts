export * from './BoundaryStatus';
export * from './closes-outreach';
