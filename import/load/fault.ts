/** Something in the database that is not as it must be; names the thing. */
export interface Fault {
  readonly code: string;
  readonly message: string;
}
