/** Hands a file to the browser's downloads; it stays on this computer. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // A large file is read from the address after the click.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

/** `firmly-2026-11-24.json`; the day by this computer's clock. */
export function dated(kind: string, extension: string): string {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return `${kind}-${day}.${extension}`;
}
