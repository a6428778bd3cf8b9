/** A user as Elasticsearch's `_security/_authenticate` describes one. */
export interface User {
  username: string;
  roles: string[];
  full_name?: string;
  email?: string;
  enabled: boolean;
  authentication_type: string;
}
