import { SentActivities } from './sent_activities';

const NOTHING_FORGOTTEN = { forgetBefore: 0 };

describe('SentActivities', () => {
  it('trusts that nothing was stored before the first run ever', () => {
    const sent = new SentActivities(10);
    sent.beginRun({ runs: 0, attempts: 1 });
    expect(sent.mayBeStored(100)).toBe(false);
    sent.sending(100);
    expect(sent.mayBeStored(100)).toBe(true);
    expect(sent.mayBeStored(101)).toBe(false);
    expect(sent.mayBeStored(undefined)).toBe(true);
  });

  it.each([
    ['the process is new', (sent: SentActivities) => sent.beginRun({ runs: 7, attempts: 1 })],
    [
      'another Kibana ran in between',
      (sent: SentActivities) => {
        sent.beginRun({ runs: 0, attempts: 1 });
        sent.endRun({ runs: 1, reachedEnd: true, ...NOTHING_FORGOTTEN });
        sent.beginRun({ runs: 2, attempts: 1 });
      },
    ],
    [
      'an attempt was cut off without a trace in the state',
      (sent: SentActivities) => {
        sent.beginRun({ runs: 0, attempts: 1 });
        sent.endRun({ runs: 1, reachedEnd: true, ...NOTHING_FORGOTTEN });
        sent.beginRun({ runs: 1, attempts: 2 });
      },
    ],
    [
      'the end of the last run was not saved',
      (sent: SentActivities) => {
        sent.beginRun({ runs: 5, attempts: 1 });
        sent.endRun({ runs: 6, reachedEnd: true, ...NOTHING_FORGOTTEN });
        sent.beginRun({ runs: 5, attempts: 1 });
      },
    ],
    [
      'no run of this process has reached the end since',
      (sent: SentActivities) => {
        sent.beginRun({ runs: 5, attempts: 1 });
        sent.endRun({ runs: 6, reachedEnd: false, ...NOTHING_FORGOTTEN });
        sent.beginRun({ runs: 6, attempts: 1 });
      },
    ],
  ])('takes everything for possibly stored when %s', (_, prepare) => {
    const sent = new SentActivities(10);
    prepare(sent);
    expect(sent.mayBeStored(Number.MAX_SAFE_INTEGER)).toBe(true);
  });

  it('trusts again once a run has reached the end', () => {
    const sent = new SentActivities(10);
    sent.beginRun({ runs: 5, attempts: 1 });
    sent.sending(100);
    sent.endRun({ runs: 6, reachedEnd: true, ...NOTHING_FORGOTTEN });
    sent.beginRun({ runs: 6, attempts: 1 });
    expect(sent.mayBeStored(101)).toBe(false);
  });

  it('remembers acknowledged ids, never more than its limit, and none that are no longer read', () => {
    const sent = new SentActivities(2);
    sent.acknowledge('a', 1);
    sent.acknowledge('b', 2);
    sent.acknowledge('c', 3);
    expect(['a', 'b', 'c'].map((id) => sent.isStored(id))).toEqual([false, true, true]);
    sent.endRun({ runs: 1, reachedEnd: true, forgetBefore: 3 });
    expect(['b', 'c'].map((id) => sent.isStored(id))).toEqual([false, true]);
  });
});
