/** The addresses, as the last thing printed, for a person. */
export function announce(url: string, neo4jUri: string, takesImports: boolean): void {
  const lines = [
    '',
    `  Start page              ${url}/`,
    `  Explorer                ${url}/explore`,
    ...(takesImports ? [`  Import                  ${url}/import`] : []),
    `  GraphQL and playground  ${url}/graphql`,
    `  Health                  ${url}/health/ready`,
    `  Metrics                 ${url}/metrics`,
    `  Neo4j                   ${neo4jUri}`,
    '',
    '  Ctrl-C stops everything that was started.',
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
