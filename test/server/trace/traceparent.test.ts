import { describe, expect, it } from 'vitest';
import { createPassedOn } from '../../../server/trace/passed-on.ts';
import { readTraceparent } from '../../../server/trace/traceparent.ts';

const traceId = '0af7651916cd43dd8448eb211c80319c';
const spanId = 'b7ad6b7169203331';

describe('a traceparent', () => {
  it.each([
    ['that is kept', `00-${traceId}-${spanId}-01`, true],
    ['that is not kept', `00-${traceId}-${spanId}-00`, false],
    ['with flags of which only the first bit is known', `00-${traceId}-${spanId}-ff`, true],
    ['with other flags alone', `00-${traceId}-${spanId}-02`, false],
    ['of a later version', `01-${traceId}-${spanId}-01`, true],
    ['of a later version that says more', `cc-${traceId}-${spanId}-01-what-comes-then`, true],
  ])('%s is read', (_, header, isSampled) => {
    expect(readTraceparent(header)).toEqual({ traceId, spanId, isSampled });
  });

  it.each([
    ['that is missing', undefined],
    ['that is empty', ''],
    ['that was sent twice', [`00-${traceId}-${spanId}-01`, `00-${traceId}-${spanId}-01`]],
    ['two that were made one', `00-${traceId}-${spanId}-01, 00-${traceId}-${spanId}-01`],
    ['of the version that is none', `ff-${traceId}-${spanId}-01`],
    ['of this version that says more', `00-${traceId}-${spanId}-01-more`],
    ['of this version with a hyphen at its end', `00-${traceId}-${spanId}-01-`],
    ['of a later version with longer flags', `01-${traceId}-${spanId}-011`],
    ['in capital letters', `00-${traceId.toUpperCase()}-${spanId}-01`],
    ['whose trace is all zeros', `00-${'0'.repeat(32)}-${spanId}-01`],
    ['whose span is all zeros', `00-${traceId}-${'0'.repeat(16)}-01`],
    ['whose trace is too short', `00-${traceId.slice(1)}-${spanId}-01`],
    ['whose span is too long', `00-${traceId}-${spanId}a-01`],
    ['without flags', `00-${traceId}-${spanId}`],
    ['with a letter that is no figure', `00-${traceId.replace('a', 'g')}-${spanId}-01`],
    ['with a space before it', ` 00-${traceId}-${spanId}-01`],
    ['with a line after it', `00-${traceId}-${spanId}-01\nx: y`],
    ['whose trace is a CPR number', `00-7103049812${'0'.repeat(22)}-${spanId}-01`],
    ['whose trace ends in a CPR number', `00-${'0'.repeat(22)}7103049812-${spanId}-01`],
    ['whose span begins with a CPR number', `00-${traceId}-7103049812000000-01`],
    ['whose span ends in a CPR number', `00-${traceId}-0000007103049812-01`],
    ['whose trace is digits alone', `00-${'7103049812'.repeat(4).slice(0, 32)}-${spanId}-01`],
  ])('%s is none', (_, header) => {
    expect(readTraceparent(header)).toBeUndefined();
  });

  it('is passed on with the same trace, kept or not as it came, and a span of its own', () => {
    for (const isSampled of [true, false]) {
      const span = createPassedOn({ traceId, spanId, isSampled });
      const passed = readTraceparent(span.toTraceparent());
      expect(passed).toMatchObject({ traceId, isSampled });
      expect(passed?.spanId).not.toBe(spanId);
      expect(span.toTraceparent()).toBe(span.toTraceparent());
    }
  });

  it('begins where none came: a trace that nobody keeps, and another one each time', () => {
    const [one, other] = [createPassedOn(undefined), createPassedOn(undefined)];
    expect(one.isSampled).toBe(false);
    expect(one.traceId).not.toBe(other.traceId);
  });
});
