/** A ready operation of the gallery. */
export interface Example {
  /** The file's name without number and ending; `?operation=slug` opens it. */
  readonly slug: string;
  /** Chinese title, e.g. 一座城市的政策. */
  readonly title: string;
  /** English title. */
  readonly subtitle: string;
  /** One line that says what the answer shows. */
  readonly explanation: string;
  /** The operation's name, e.g. CityPolicies: the title of its tab. */
  readonly operationName: string;
  /** The whole file: the comments stay visible in the editor. */
  readonly query: string;
}

/**
 * Reads an operation file. Its first two lines are comments, title and explanation:
 *
 *     # 一座城市的政策 · Policies of a city
 *     # 按日期排列，附发布机构与原文。
 *     query CityPolicies { … }
 *
 * The number in `01-city-policies.graphql` is the example's place in the gallery.
 */
export function parseExample(path: string, text: string): Example {
  const slug = /(?:^|\/)\d+-([a-z0-9-]+)\.graphql$/.exec(path)?.[1];
  if (!slug) throw new Error(`${path}: an example is named NN-words.graphql, e.g. 01-city-policies.graphql`);

  const [titles, explanation] = text.split('\n', 2).map((line) => /^# (.+)$/.exec(line)?.[1]?.trim());
  const [title, subtitle] = titles?.split(' · ') ?? [];
  if (!title || !subtitle || !explanation) {
    throw new Error(`${path}: line 1 is "# 中文标题 · English title", line 2 is "# one line of explanation"`);
  }
  const operationName = /^query (\w+)/m.exec(text)?.[1];
  if (!operationName) throw new Error(`${path}: the operation has no name; write "query SomeName …"`);
  return { slug, title, subtitle, explanation, operationName, query: text };
}
