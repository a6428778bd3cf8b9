/** What can be chosen of the catalogue. */
export interface ActivityTypeChoice {
  /** As in the feed: `sso_login_failed`. */
  type: string;
  /** Completes a sentence about somebody: `failed to sign in with SSO`. */
  phrase: string;
}

/** `GET /activity_types`: all that are documented, under the headings of the activity reference. */
export interface ActivityTypesAnswer {
  groups: Array<{ category: string; types: ActivityTypeChoice[] }>;
}
