import { describe, expect, it } from 'vitest';
import { neighboursInMine, overlapsWithMine, parallelTo } from '#domain/session-neighbours.ts';
import { aSession } from '../support/factories.ts';

const here = aSession({ id: 'here', start: '2016-04-29T11:00', minutes: 60 });
const beside = aSession({ id: 'beside', start: '2016-04-29T11:30', minutes: 60 });
const touching = aSession({ id: 'touching', start: '2016-04-29T12:00', minutes: 60 });
const early = aSession({ id: 'early', start: '2016-04-29T09:00', minutes: 60 });
const late = aSession({ id: 'late', start: '2016-04-29T15:00', minutes: 60 });
const pause = aSession({ id: 'pause', start: '2016-04-29T11:15', minutes: 15, kind: 'break' });
const gone = aSession({ id: 'gone', start: '2016-04-29T11:00', cancelled: true });
const unscheduled = aSession({ id: 'unscheduled', start: '' });
const all = [late, touching, beside, gone, pause, here, early, unscheduled];

describe('parallelTo', () => {
  it('names what else can be gone to in the same minutes', () => {
    expect(parallelTo(here, all)).toEqual([beside]);
    expect(parallelTo(beside, all)).toEqual([here, touching]);
  });

  it('names an alternative to what is cancelled', () => {
    expect(parallelTo(gone, all)).toEqual([here, beside]);
  });
});

describe('overlapsWithMine', () => {
  it('names mine only', () => {
    expect(overlapsWithMine(here, all, new Set(['beside', 'early', 'here']))).toEqual([beside]);
    expect(overlapsWithMine(here, all, new Set(['early']))).toEqual([]);
  });

  it('finds nothing in the way of what is cancelled', () => {
    expect(overlapsWithMine(gone, all, new Set(['beside']))).toEqual([]);
  });
});

describe('neighboursInMine', () => {
  it('goes through mine in the order of the programme, also from a session that is not mine', () => {
    const mine = new Set(['early', 'beside', 'late', 'gone']);
    expect(neighboursInMine(here, all, mine)).toEqual({ before: early, after: beside });
    expect(neighboursInMine(beside, all, mine)).toEqual({ before: early, after: late });
  });

  it('ends at both ends', () => {
    const mine = new Set(['early', 'late']);
    expect(neighboursInMine(early, all, mine)).toEqual({ before: undefined, after: late });
    expect(neighboursInMine(late, all, mine)).toEqual({ before: early, after: undefined });
  });
});
