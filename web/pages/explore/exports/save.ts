/** Hands a file to the person through the browser's own download. */
export function save(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has begun by then; the page would keep the bytes otherwise.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
