/** Markdown by its `## ` headings: '' stands for what is above the first. */
function sectionsOf(page: string): Map<string, string> {
  const parts = page.split(/^(?=## )/mu);
  return new Map(parts.map((part) => [part.startsWith('## ') ? part.split('\n')[0]! : '', part]));
}

/** A page in which the sections of another, and what it has above them, stand in place of its own; new ones come last. */
export function withSections(page: string, others: string): string {
  const sections = sectionsOf(page.endsWith('\n\n') ? page : `${page.trimEnd()}\n\n`);
  for (const [heading, text] of sectionsOf(others)) sections.set(heading, `${text.trimEnd()}\n\n`);
  return `${[...sections.values()].join('').trimEnd()}\n`;
}
