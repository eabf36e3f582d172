const danish = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as it is said in Danish. */
export function sayDay(day: string): string {
  return danish.format(new Date(`${day}T00:00:00Z`));
}

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text of people's own on its way into the page. */
export function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (mark) => marks[mark] ?? '');
}

/** A goal by its words; the citizen's own stand in quotes. */
export function sayGoal({
  title,
  isCitizensWording,
}: {
  readonly title: string;
  readonly isCitizensWording: boolean;
}): string {
  return isCitizensWording ? `»${escape(title)}«` : escape(title);
}
