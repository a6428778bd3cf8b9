/** Something that the person who packs can put right; the message says what. */
export class PackError extends Error {
  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}
