import { randomUUID } from 'node:crypto';
import type { Client } from '@elastic/elasticsearch';

const ACCOUNT = { namespace: 'elastic', service: 'kibana' };

/** What Kibana identifies itself with in Elasticsearch: its own service account, whose rights are those of production. */
export class ServiceToken {
  private constructor(
    private readonly client: Client,
    private readonly name: string,
    readonly value: string,
  ) {}

  static async create(client: Client): Promise<ServiceToken> {
    const name = `claude-activity-test-${randomUUID()}`;
    const { token } = await client.security.createServiceToken({ ...ACCOUNT, name });
    return new ServiceToken(client, name, token.value);
  }

  async remove(): Promise<void> {
    await this.client.security.deleteServiceToken({ ...ACCOUNT, name: this.name });
  }
}
