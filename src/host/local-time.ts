const digits = (value: number, length: number) => String(value).padStart(length, '0');

/** YYYY-MM-DD where the machine stands. */
export function localDate(now: Date): string {
  return `${digits(now.getFullYear(), 4)}-${digits(now.getMonth() + 1, 2)}-${digits(now.getDate(), 2)}`;
}

/** YYYY-MM-DD HH:MM where the machine stands. */
export function localMinute(now: Date): string {
  return `${localDate(now)} ${digits(now.getHours(), 2)}:${digits(now.getMinutes(), 2)}`;
}

/** HH:MM:SS where the machine stands. */
export function localTime(now: Date): string {
  return [now.getHours(), now.getMinutes(), now.getSeconds()].map((value) => digits(value, 2)).join(':');
}
