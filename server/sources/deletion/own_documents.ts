/** Query for what one source has stored. */
export const ownDocuments = (sourceId: string) => ({ term: { 'labels.claude_activity_source': sourceId } });
