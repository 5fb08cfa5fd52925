import { describe, expect, it } from 'vitest';
import { domain } from '../../bench/data/domain.ts';

describe('the made-up domain', () => {
  it('has words that stand inside of names and begin none, for the search, however many names there are', () => {
    const names = [...domain(100_000)].map(([first]) => first!.subject.name);
    const begins = new Set(names.map((name) => name.slice(0, 2)));
    const inside = new Set(names.map((name) => name.slice(1, 3)));
    // Of 190 characters 16 begin no name: each with 190 others behind it.
    expect([...inside].filter((word) => !begins.has(word)).length).toBeGreaterThan(16 * 170);
  });
});
