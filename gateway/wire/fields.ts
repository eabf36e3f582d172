const plainValue = /^[\t\x20-\x7e]*$/;

/** Fields as they stand in the head of a request. Throws where a value could end its line, and begin another's. */
export function writeFields(fields: Readonly<Record<string, string>>): string {
  let text = '';
  for (const [name, value] of Object.entries(fields)) {
    if (!plainValue.test(value)) throw new Error(`The header ${name} cannot be sent as it is.`);
    text += `${name}: ${value}\r\n`;
  }
  return text;
}
