import { describe, expect, it } from '@jest/globals';

import { isUuid, uuidv7 } from './ids.js';

const NOW = Date.UTC(2026, 10, 22, 21, 15, 30, 123);
const zeros = (bytes: Uint8Array) => bytes.fill(0);
const ones = (bytes: Uint8Array) => bytes.fill(255);

describe('uuidv7', () => {
  it('carries the millisecond, the version and the variant where RFC 9562 puts them', () => {
    const id = uuidv7(NOW);
    expect(parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(NOW);
    expect(id[14]).toBe('7');
    expect('89ab').toContain(id[19]);
    expect(isUuid(id)).toBe(true);
  });

  it('sorts by time', () => {
    const ids = [1, 2, 1_000, 86_400_000].map((later) => uuidv7(NOW + later, ones));
    expect([...ids].sort()).toEqual(ids);
  });

  it('sorts by the order of the calls within one millisecond, without duplicates', () => {
    const ids = Array.from({ length: 20_000 }, () => uuidv7(NOW));
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('continues in order from the highest seed', () => {
    uuidv7(NOW + 1, zeros);
    const ids = Array.from({ length: 3 }, () => uuidv7(NOW + 2, ones));
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(3);
  });

  it('takes its randomness from the given source', () => {
    uuidv7(NOW + 3, zeros);
    expect(uuidv7(NOW + 4, zeros).slice(14)).toBe('7000-8000-000000000000');
  });
});

describe('isUuid', () => {
  it.each([
    ['0196f9a0-1b2c-7d3e-8f40-515263748596', true],
    ['0196F9A0-1B2C-7D3E-8F40-515263748596', true],
    ['00000000-0000-0000-0000-000000000000', true],
    ['0196f9a01b2c7d3e8f40515263748596', false],
    ['0196f9a0-1b2c-7d3e-8f40-51526374859', false],
    ['0196f9a0-1b2c-7d3e-8f40-51526374859g', false],
    ['0196f9a0-1b2c-7d3e-8f40-515263748596\n', false],
    ["0196f9a0-1b2c-7d3e-8f40-515263748596'--", false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isUuid(text)).toBe(expected);
  });
});
