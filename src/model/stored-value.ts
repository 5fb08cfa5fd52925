/**
 * The value of a statement or a fact. Stored as JSON in `value` (docs/stored-graph.md): import/ writes it, src/ shows it.
 */
export type StoredValue =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'date';
      readonly value: string;
      readonly precision: Precision;
      readonly start: string;
      readonly end: string;
      readonly text: string;
    }
  | { readonly kind: 'money'; readonly amount: number; readonly currency: string; readonly text: string }
  | { readonly kind: 'area'; readonly squareMetres: number; readonly text: string }
  | {
      readonly kind: 'observation';
      readonly metric: string;
      readonly value: number;
      readonly unit: string;
      readonly asOf?: string;
      readonly scope?: string;
      readonly attributedTo?: string;
    };

export type Precision = 'YEAR' | 'MONTH' | 'DAY';

/** The value as one line of text. */
export function displayValue(value: StoredValue): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'date':
      return value.value;
    case 'money':
      return `${value.amount} ${value.currency}`;
    case 'area':
      return `${value.squareMetres} m²`;
    case 'observation':
      return `${value.value} ${value.unit}`;
  }
}
