import { describe, expect, it } from 'vitest';
import { isCprShaped, maskCpr, readCpr, scrubCpr } from '../../server/cpr.ts';

const noShape = {
  fault:
    'expected ten digits, with or without a hyphen after the sixth, or a replacement number with two letters',
};
const noDate = { fault: 'its first six digits (ddmmyy) are no date that exists' };
const invented = {
  fault: 'day + 60 marks an invented test number, and this municipality does not accept those',
};

const readReal = (text: string) => readCpr(text, { allowFictive: false });
const readAny = (text: string) => readCpr(text, { allowFictive: true });

describe('a CPR number', () => {
  it.each([
    ['2512489996', '2512489996', 'ten digits'],
    ['251248-9996', '2512489996', 'a hyphen after the sixth'],
    ['  251248-9996\n', '2512489996', 'space around it'],
    ['2512487AB6', '2512487AB6', 'X-eCPR with 7'],
    ['251248-1AB6', '2512481AB6', 'X-eCPR with 1'],
    ['2512480AB6', '2512480AB6', 'D-eCPR with 0'],
    ['2512485AB6', '2512485AB6', 'D-eCPR with 5'],
    ['2512486AB6', '2512486AB6', 'D-eCPR with 6'],
    ['251248-7ab6', '2512487AB6', 'lower case letters'],
    ['0101010000', '0101010000', 'a number that fails modulus 11'],
  ])('%j is read as %s (%s)', (text, cpr) => {
    expect(readReal(text)).toBe(cpr);
    expect(readAny(text)).toBe(cpr);
  });

  it.each([
    ['', 'nothing'],
    ['251248999', 'nine digits'],
    ['25124899961', 'eleven digits'],
    ['251248 9996', 'a space inside'],
    ['2512-489996', 'a hyphen elsewhere'],
    ['251248--9996', 'two hyphens'],
    ['251248–9996', 'a dash'],
    ['2512482AB6', 'letters after a digit that no replacement number has'],
    ['251248ABC6', 'three letters'],
    ['2512487A96', 'one letter'],
    ['2512487ÆØ6', 'letters beyond z'],
    ['amalie', 'a name'],
    ['٢٥١٢٤٨٩٩٩٦', 'digits of another script'],
  ])('%j is none (%s)', (text) => {
    expect(readAny(text)).toEqual(noShape);
  });

  it.each([
    ['3102901234', '31 February'],
    ['3104901234', '31 April'],
    ['0013901234', 'month 13'],
    ['0100901234', 'month 0'],
    ['0001901234', 'day 0'],
    ['6001901234', 'day 60, which is day 0 of an invented number'],
    ['4101901234', 'day 41'],
    ['9201901234', 'day 92'],
    ['9102901234', '31 February of an invented number'],
    ['3102907AB4', '31 February of a replacement number'],
  ])('%s has no date that exists (%s)', (text) => {
    expect(readAny(text)).toEqual(noDate);
  });

  it.each([
    ['290200', '0', 1900, false],
    ['290200', '3', 1900, false],
    ['290200', '4', 2000, true],
    ['290200', '5', 2000, true],
    ['290200', '8', 2000, true],
    ['290200', '9', 2000, true],
    ['290204', '1', 1904, true],
    ['290204', '4', 2004, true],
    ['290203', '4', 2003, false],
    ['290236', '4', 2036, true],
    ['290236', '9', 2036, true],
    ['290237', '4', 1937, false],
    ['290240', '9', 1940, true],
    ['290256', '5', 2056, true],
    ['290257', '8', 2057, false],
    ['290258', '5', 1858, false],
    ['290260', '8', 1860, true],
    ['290296', '2', 1996, true],
    ['290296', '6', 1896, true],
  ])('%s-%sxxx is born in %i; 29 February exists then: %s', (date, seventh, _, exists) => {
    const cpr = `${date}${seventh}123`;
    expect(readReal(cpr)).toEqual(exists ? cpr : noDate);
  });

  it('of a citizen born on 29 February may be a replacement number, whose century nobody knows', () => {
    expect(readReal('290200-7AB1')).toBe('2902007AB1');
    expect(readReal('290203-7AB1')).toEqual(noDate);
  });

  it.each(['6201901234', '620190-1234', '9112991234', '6101907AB4'])(
    '%s is invented, and read only where invented numbers are allowed',
    (text) => {
      expect(readAny(text)).toBe(text.replace('-', ''));
      expect(readReal(text)).toEqual(invented);
    },
  );

  it('is never repeated by what is said of it', () => {
    for (const text of ['3102901234', '6201901234', '31029012345', '310290-ABCD']) {
      const answer = readReal(text);
      expect(JSON.stringify(answer)).toContain('fault');
      expect(JSON.stringify(answer)).not.toContain(text.slice(0, 6));
    }
  });

  it.each([
    ['2512489996', '251248-xxxx'],
    ['6201907AB4', '620190-xxxx'],
  ])('%s shows as %s', (cpr, mask) => {
    expect(maskCpr(cpr)).toBe(mask);
  });
});

describe('a text that leaves', () => {
  it.each([
    ['2512489996', 'ten digits'],
    ['251248-9996', 'a hyphen'],
    ['251248 9996', 'a space'],
    ['6201901234', 'day + 60'],
    ['9112991234', 'day 31 + 60'],
    ['620190-1234', 'day + 60 with a hyphen'],
    ['2512487AB6', 'X-eCPR'],
    ['251248-7ab6', 'X-eCPR in lower case'],
    ['6201905AB6', 'D-eCPR with day + 60'],
    ['251248–9996', 'a dash'],
    ['251248\u20119996', 'a hyphen that does not break'],
    ['251248\u00a09996', 'a space that does not break'],
    ['251248 - 9996', 'a hyphen with spaces'],
    ['251248%2D9996', 'a hyphen in a URL'],
    ['251248%209996', 'a space in a URL'],
    ['251248+9996', 'a space in a form'],
  ])('loses %j (%s), wherever it stands', (cpr) => {
    expect(scrubCpr(cpr)).toBe('[cpr]');
    expect(scrubCpr(`Borger ${cpr}, født i 1948.`)).toBe('Borger [cpr], født i 1948.');
    expect(scrubCpr(`{"cpr":"${cpr}"}`)).toBe('{"cpr":"[cpr]"}');
    expect(scrubCpr(`{"text":"{\\"cpr\\":\\"${cpr}\\"}"}`)).toBe(
      '{"text":"{\\"cpr\\":\\"[cpr]\\"}"}',
    );
    expect(scrubCpr(`/citizens/${cpr}/plan?cpr=${cpr}&x=1`)).toBe(
      '/citizens/[cpr]/plan?cpr=[cpr]&x=1',
    );
    expect(scrubCpr(`Key (cpr)=(${cpr}) already exists.`)).toBe(
      'Key (cpr)=([cpr]) already exists.',
    );
    expect(scrubCpr(`citizen_${cpr}_2`)).toBe('citizen_[cpr]_2');
    expect(scrubCpr(`${cpr},${cpr};${cpr}`)).toBe('[cpr],[cpr];[cpr]');
  });

  it.each([
    [String.raw`unknown:\n2512489996\n`, String.raw`unknown:\n[cpr]\n`, 'a line break in JSON'],
    [String.raw`\t251248-9996`, String.raw`\t[cpr]`, 'a tab in JSON'],
    [
      String.raw`{\"a\":\"\\n2512489996\"}`,
      String.raw`{\"a\":\"\\n[cpr]\"}`,
      'a line break in JSON in JSON',
    ],
    ['?q=cpr%3D2512489996', '?q=cpr%3D[cpr]', 'an equals sign in a URL'],
    ['?q=%222512489996%22', '?q=%22[cpr]%22', 'quotes in a URL'],
    ['?q=cpr%202512489996', '?q=cpr%20[cpr]', 'a space in a URL'],
    ['CPR2512489996', 'CPR[cpr]', 'the word before it'],
  ])('loses a number that follows an escape or its own name: %s', (text, scrubbed) => {
    expect(scrubCpr(text)).toBe(scrubbed);
  });

  it.each([
    ['e349ce59-6346-454a-9b6e-251248999601', 'a request id'],
    ['00000000-1212-1212-1212-121212121212', 'a request id of digits'],
    ['25124899-9601-4121-8121-012512489996', 'a request id that holds one'],
    ['4bf92f3577b34da6a3ce929d0e0e4736', 'a trace id'],
    ['2026-11-21T07:30:00.000Z', 'an instant'],
    ['1763710200000', 'milliseconds since 1970'],
    ['20261121073000', 'an instant without signs'],
    ['2512489996001', 'a longer number'],
    ['129900', 'an amount in øre'],
    ['12345678', 'a phone number'],
    ['+4512345678', 'a phone number with the country in front'],
    ['12 34 56 78', 'a phone number in pairs'],
    ['3102901234567', 'a barcode'],
    ['JOBCENTER-104711', 'the id of a measure'],
    ['4100901234', 'ten digits that hold no day'],
    ['0113901234', 'ten digits that hold no month'],
    ['https://localhost:4000/graphql', 'a URL'],
    ['at read (/app/server/cpr.ts:121248:39)', 'a stack frame'],
    ['SEL § 85, stk. 1', 'a paragraph'],
  ])('keeps %s (%s)', (text) => {
    expect(scrubCpr(text)).toBe(text);
    expect(scrubCpr(`{"value":"${text}"}`)).toBe(`{"value":"${text}"}`);
  });
});

describe('the shape of a CPR number', () => {
  it.each(['2512489996', '251248-9996', ' 251248 9996 ', '2512487ab6', '9999999999', '3102041234'])(
    'is that of %j, whether or not it is one',
    (text) => {
      expect(isCprShaped(text)).toBe(true);
    },
  );

  it.each(['', 'nobody', '251248999', 'c0ffee00-0000-4000-8000-251248999600', 'TOVKRO'])(
    'is not that of %j',
    (text) => {
      expect(isCprShaped(text)).toBe(false);
    },
  );
});
