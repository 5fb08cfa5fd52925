import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';

describe('the environment', () => {
  it('has defaults; empty is unset', () => {
    expect(readConfig({ NEO4J_URI: '', PORT: '' })).toEqual({
      neo4j: undefined,
      host: '127.0.0.1',
      port: 4000,
      logLevel: 'info',
    });
  });

  it('names a server', () => {
    const env = {
      NEO4J_URI: 'neo4j+s://db.example:7687',
      NEO4J_PASSWORD: 'p',
      NEO4J_DATABASE: 'graph',
      PORT: '0',
    };
    expect(readConfig(env)).toMatchObject({
      neo4j: { uri: 'neo4j+s://db.example:7687', user: 'neo4j', password: 'p', database: 'graph' },
      port: 0,
    });
  });

  it.each([
    [{ NEO4J_URI: 'http://x' }, /NEO4J_URI: must begin with one of bolt:\/\/.*\(it is "http:\/\/x"\)/],
    [{ NEO4J_URI: 'bolt://x' }, /NEO4J_PASSWORD is not set/],
    [{ PORT: 'four' }, /PORT: must be a whole number from 0 to 65535 .*\(it is "four"\)/],
    [{ PORT: '70000' }, /PORT/],
    [{ LOG_LEVEL: 'loud', PORT: '-1' }, /PORT[\s\S]*LOG_LEVEL: must be one of fatal/],
  ])('refuses %j', (env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });
});
