/** Addresses inside the app, under `/app/claudeActivity`. */
export const PATHS = {
  overview: '/',
  activity: '/activity',
  investigate: '/investigate',
  createRule: '/rules/new',
  library: '/rules/library',
  libraryRule: '/rules/library/:id',
  settings: '/settings',
  sources: '/sources',
  newSource: '/sources/new',
  editSource: '/sources/:id/edit',
  deadLetters: '/sources/:id/dead_letters',
} as const;

export const editSourcePath = (id: string): string => `/sources/${encodeURIComponent(id)}/edit`;
export const libraryRulePath = (id: string): string => `/rules/library/${encodeURIComponent(id)}`;
export const deadLettersPath = (id: string): string => `/sources/${encodeURIComponent(id)}/dead_letters`;

/** Longer requests are not put into the address: servers and mail programs cut those off. */
const MAX_REQUEST_IN_ADDRESS = 3_000;

/** Query of the address of "Create rule" with the request in it, so that it can be sent to somebody; empty without. */
export const requestSearch = (request: string): string =>
  request.trim() === '' || request.length > MAX_REQUEST_IN_ADDRESS
    ? ''
    : `?${new URLSearchParams({ q: request }).toString()}`;
