import { describe, expect, it } from '@jest/globals';
import { middleSquare } from './small-picture';

describe('the middle square of a picture', () => {
  it.each([
    ['wide', { width: 400, height: 100 }, { x: 150, y: 0, side: 100 }],
    ['high', { width: 100, height: 400 }, { x: 0, y: 150, side: 100 }],
    ['square', { width: 300, height: 300 }, { x: 0, y: 0, side: 300 }],
  ])('is found if it is %s', (_what, picture, square) => {
    expect(middleSquare(picture)).toEqual(square);
  });
});
