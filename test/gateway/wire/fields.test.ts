import { expect, it } from 'vitest';
import { writeFields } from '../../../gateway/wire/fields.ts';

it('fields are written each on a line of its own', () => {
  expect(writeFields({ host: 'social:4002', authorization: 'Bearer a.b-c' })).toBe(
    'host: social:4002\r\nauthorization: Bearer a.b-c\r\n',
  );
});

it.each(['a\r\nhost: other', 'a\nb', 'a\rb', 'a\0', 'æ', '\u{1F46A}'])(
  'a value that could end its line, or is no ASCII, is sent to nobody: %j',
  (value) => {
    expect(() => writeFields({ 'helhed-operation': value })).toThrow(
      'The header helhed-operation cannot be sent as it is.',
    );
  },
);
