import type { CoreSetup, EncryptedSavedObjectsSetup } from '../kibana/contracts';
import { registerSourceType } from './register_source_type';
import { SOURCE_PLAIN_ATTRIBUTES, SOURCE_SECRET_ATTRIBUTES } from './source_attributes';

describe('registerSourceType', () => {
  const registerType = jest.fn();
  const encrypt = jest.fn();
  registerSourceType({
    core: { savedObjects: { registerType } } as unknown as CoreSetup,
    encryptedSavedObjects: { registerType: encrypt, canEncrypt: true } as unknown as EncryptedSavedObjectsSetup,
  });

  it('hides sources, and lets nobody export them', () => {
    const [type] = registerType.mock.calls[0] as [Record<string, unknown>];
    expect(type).toMatchObject({ hidden: true });
    // Without this part a type is neither exported nor imported.
    expect(type).not.toHaveProperty('management');
  });

  it('encrypts every secret, and none of it is also an attribute in the open', () => {
    const [{ attributesToEncrypt }] = encrypt.mock.calls[0] as [{ attributesToEncrypt: Set<string> }];
    expect([...attributesToEncrypt].sort()).toEqual(['apiKey', 'elasticsearchApiKey', 'readerSecret']);
    expect(
      SOURCE_PLAIN_ATTRIBUTES.filter((name) => (SOURCE_SECRET_ATTRIBUTES as readonly string[]).includes(name)),
    ).toEqual([]);
  });
});
