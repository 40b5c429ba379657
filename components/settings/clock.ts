/** A time of day as people write it ("9", "0930", "9.30") in the form that is kept, "09:30"; what is none as it was written. */
export function clockFrom(text: string): string {
  const [, hour = '', minute = '00'] = /^\s*(\d{1,2})(?:[:.,\s]?(\d{2}))?\s*$/.exec(text) ?? [];
  return hour !== '' && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : text;
}
