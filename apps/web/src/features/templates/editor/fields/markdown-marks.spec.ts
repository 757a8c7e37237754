import { describe, expect, it } from '@jest/globals';
import { listed, marked } from './markdown-marks';

describe('a mark', () => {
  it('wraps and unwraps the selection', () => {
    const bold = marked({ text: 'be kind now', from: 3, to: 7 }, '**');
    expect(bold).toEqual({ text: 'be **kind** now', from: 5, to: 9 });
    expect(marked(bold, '**')).toEqual({ text: 'be kind now', from: 3, to: 7 });
  });

  it('leaves the cursor between the marks without a selection', () => {
    expect(marked({ text: 'a', from: 1, to: 1 }, '*')).toEqual({ text: 'a**', from: 2, to: 2 });
  });
});

describe('a list', () => {
  it('is toggled for whole lines', () => {
    const list = listed({ text: 'one\ntwo\nthree', from: 1, to: 5 });
    expect(list).toEqual({ text: '- one\n- two\nthree', from: 3, to: 9 });
    expect(listed(list)).toEqual({ text: 'one\ntwo\nthree', from: 1, to: 5 });
  });

  it('starts on an empty line', () => {
    expect(listed({ text: '', from: 0, to: 0 })).toEqual({ text: '- ', from: 2, to: 2 });
  });
});
