/** The browser needs the address until it has begun to write; that it has, nothing tells. */
const KEEP_MS = 60_000;

/** Lets the browser save a file as a download. */
export const saveFile = (file: Blob, name: string): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
};
