import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { innerShardOf, shardOf } from '#domain/shard.ts';

const md5 = (text: string) => createHash('md5').update(text, 'utf8').digest('hex');

describe('shardOf', () => {
  // RFC 1321, A.5
  it.each([
    ['', 'd41d8cd98f00b204e9800998ecf8427e'],
    ['a', '0cc175b9c0f1b6a831c399e269772661'],
    ['abc', '900150983cd24fb0d6963f7d28e17f72'],
    ['message digest', 'f96b697d7cb7938d525a2f31aaf161d0'],
    [
      '12345678901234567890123456789012345678901234567890123456789012345678901234567890',
      '57edf4a22be3c955ac49da2e2107b67a',
    ],
  ])('gives „%s“ the first digit of the MD5 that the RFC states', (text, digest) => {
    expect(shardOf(text)).toBe(digest[0]);
  });

  it('agrees with another MD5 for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 130 }), (uid) => shardOf(uid) === md5(uid)[0]),
    );
  });

  it('spreads 1600 people over sixteen shards, none with more than twice its share', () => {
    const sizes = new Map<string, number>();
    for (let i = 0; i < 1600; i++)
      sizes.set(shardOf(`person-${i}`), (sizes.get(shardOf(`person-${i}`)) ?? 0) + 1);
    expect([...sizes.keys()].sort().join('')).toBe('0123456789abcdef');
    expect(Math.max(...sizes.values())).toBeLessThan(200);
  });
});

describe('innerShardOf', () => {
  it('begins with the outer shard and has one digit more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 130 }), (uid) => {
        expect(innerShardOf(uid)).toBe(md5(uid).slice(0, 2));
        expect(innerShardOf(uid).startsWith(shardOf(uid))).toBe(true);
      }),
    );
  });
});
