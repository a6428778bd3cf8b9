/** Something that keeps the app from working fully, in words an admin can act on. */
export interface AppProblem {
  code:
    | 'elasticsearch_unavailable'
    | 'encryption_key_missing'
    | 'security_disabled'
    | 'template_not_installed'
    | 'setup_failed'
    | 'template_owned_by_fleet';
  /** Danger: the app can't do its work. Warning: part of it. */
  severity: 'danger' | 'warning';
  title: string;
  /** What to do, a sentence or two. */
  action: string;
}

/** `GET /internal/claude_activity/status`: what the app needs to explain itself. */
export interface AppStatus {
  version: string;
  kibanaVersion: string;
  elasticsearchVersion: string | null;
  problems: AppProblem[];
  sourceCount: number;
  /** Whether the current user may manage sources. */
  canManageSources: boolean;
  /** Whether any audit event is there for this user to read; null when that can't be told, as without rights on the data. */
  hasData: boolean | null;
}
