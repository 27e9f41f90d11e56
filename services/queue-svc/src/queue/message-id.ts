/** The UUID of 32 hex digits. */
export function dashed(hex: string): string {
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The 32 hex digits of a UUID, as messages are stored under. */
export function undashed(uuid: string): string {
  return uuid.replaceAll('-', '');
}
