import fc from 'fast-check';

/** In CI, property tests try the same examples each time; everywhere else they look for new ones. */
fc.configureGlobal({ seed: 20_261_129 });
