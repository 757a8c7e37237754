import { describe, expect, it } from '@jest/globals';

import { revealsSubject } from './neutral-name.js';

describe('revealsSubject', () => {
  it.each([
    'Ruiz & Partner',
    'Breakup Recovery',
    'The Break-Up Coach',
    'Get Your Ex Back',
    'Harbour Relationship Coaching',
    'Divorce with Care',
    'Marriage Matters',
    'Couples First',
    'Couple’s Corner',
    'After the Affair',
    'Second Love',
    'Heartbreak Hotel',
    'Ana Ruiz Counseling',
    'Harbour Therapy',
    'Psychologische Praxis',
    'Paarberatung Nord',
    'Trennungsberatung',
    'Neue Beziehungen',
    'Terapia de Pareja',
    'Separación',
    'Thérapie de couple',
  ])('finds the subject in %j', (name) => expect(revealsSubject(name)).toBe(true));

  it.each([
    'Harbour',
    'Ana Ruiz',
    'Lighthouse Studio',
    'Excellent Days',
    'Heather Healy',
    'Teresa Amorim',
    'Cleveland House',
    'Ehrlich',
    'Sparrow',
    'Dr. Anna Müller',
    'مرفأ 🌱',
  ])('finds none in %j', (name) => expect(revealsSubject(name)).toBe(false));
});
