import type { SourceWithSecrets } from '../../saved_objects/source_store';
import type { SourceConnection } from './make_compliance_api_client';

/** How a stored source is read. */
export const connectionOf = ({
  id,
  url,
  activityTypes,
  proxyUrl,
  certificateAuthorities,
  secrets,
}: SourceWithSecrets): SourceConnection => ({
  url,
  activityTypes,
  proxyUrl,
  certificateAuthorities,
  apiKey: secrets.apiKey,
  reader: { sourceId: id, secret: secrets.readerSecret },
});
