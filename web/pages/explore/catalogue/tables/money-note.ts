/** An amount as `StatedValue.value` writes it, which the pages know how to say; null when none is stated. */
export function moneyNote(amount: { amount: number; currency: string } | null): string | null {
  return amount ? `${amount.amount} ${amount.currency}` : null;
}
