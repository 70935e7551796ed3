import { describe, expect, it } from 'vitest';
import { makeId, sha256 } from '../../pipeline/core/id.ts';

describe('makeId', () => {
  it('hashes its values, apart from each other', () => {
    expect(makeId('cla', 'a', 'b')).toMatch(/^cla_[0-9a-f]{16}$/);
    expect(makeId('cla', 'a', 'b')).not.toBe(makeId('cla', 'ab'));
    expect(makeId('cla', 'a', 1)).toBe(makeId('cla', 'a', '1'));
  });
});

describe('sha256', () => {
  it('is the standard hash of UTF-8 bytes', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256(new TextEncoder().encode('é'))).toBe(sha256('é'));
  });
});
