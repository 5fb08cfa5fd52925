/** Small pieces of SDL text. */

/** One field, argument or value of SDL with its description. */
export interface Line {
  readonly text: string;
  readonly description?: string | undefined;
}

/** `type Name {…}` and its kin; `head` is all before the brace. */
export function block(head: string, description: string, lines: readonly Line[]): string {
  return `${quoted(description, '')}${head} {\n${lines.map(indented).join('\n')}\n}`;
}

function indented(line: Line): string {
  return `${line.description ? quoted(line.description, '  ') : ''}  ${line.text}`;
}

function quoted(description: string, indent: string): string {
  return `${indent}"""\n${description.replaceAll('"""', '\\"""').replace(/^/gmu, indent)}\n${indent}"""\n`;
}

/** Types of SDL by name, each once; the first to define a name wins, since equal names mean equal shapes. */
export class Definitions {
  private readonly texts = new Map<string, string>();

  add(name: string, make: () => string): string {
    if (!this.texts.has(name)) {
      this.texts.set(name, '');
      this.texts.set(name, make());
    }
    return name;
  }

  print(): string {
    return [...this.texts.values()].join('\n\n');
  }
}
