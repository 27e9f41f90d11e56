/** Long polls that each account may have parked at this replica, so that none takes the room of the others. */
export class ParkingPlaces {
  readonly #perAccount: number;
  readonly #taken = new Map<string, number>();

  constructor(perAccount: number) {
    this.#perAccount = perAccount;
  }

  /** False when the account has none left. */
  take(account: string): boolean {
    const taken = this.#taken.get(account) ?? 0;
    if (taken >= this.#perAccount) return false;
    this.#taken.set(account, taken + 1);
    return true;
  }

  leave(account: string): void {
    const left = (this.#taken.get(account) ?? 0) - 1;
    if (left > 0) this.#taken.set(account, left);
    else this.#taken.delete(account);
  }
}
