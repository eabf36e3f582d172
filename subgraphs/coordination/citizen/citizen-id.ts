const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** True for a text that can be a citizen's id; nobody is known by any other. */
export function isCitizenId(text: string): boolean {
  return uuid.test(text);
}
