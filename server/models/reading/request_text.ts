const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]+/gu;

const squeeze = (text: string): string => text.toLowerCase().replace(NEITHER_LETTER_NOR_DIGIT, '');

/** Tells whether something stands in a request, whatever its case, spaces and punctuation. */
export class RequestText {
  private readonly squeezed: string;

  constructor(request: string) {
    this.squeezed = squeeze(request);
  }

  holds(text: string): boolean {
    const wanted = squeeze(text);
    return wanted !== '' && this.squeezed.includes(wanted);
  }
}
