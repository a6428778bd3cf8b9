/** What the server tells the browser code of the host in the page itself. */
export interface InjectedMetadata {
  kibanaVersion: string;
  buildNumber: number;
  branch: string;
  /** EUI in the dark; from the setting `theme:darkMode`. */
  darkMode: boolean;
  hasRendering: boolean;
  user: { username: string; roles: string[] };
  capabilities: Record<string, Record<string, boolean>>;
  uiSettings: Record<string, unknown>;
  uiPlugins: Array<{
    id: string;
    config: Record<string, unknown>;
    requiredPlugins: string[];
    optionalPlugins: string[];
  }>;
}
