/** Addresses inside the app, under `/app/claudeActivity`. */
export const PATHS = {
  overview: '/',
  sources: '/sources',
  newSource: '/sources/new',
  editSource: '/sources/:id/edit',
} as const;

export const editSourcePath = (id: string): string => `/sources/${encodeURIComponent(id)}/edit`;
