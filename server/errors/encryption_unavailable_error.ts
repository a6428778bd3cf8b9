import { ClaudeActivityError } from '../../common/errors/claude_activity_error';

/** No key can be stored or read, since Kibana has no encryption key for saved objects, or a changed one. */
export class EncryptionUnavailableError extends ClaudeActivityError {
  readonly code = 'encryption_unavailable';
}
