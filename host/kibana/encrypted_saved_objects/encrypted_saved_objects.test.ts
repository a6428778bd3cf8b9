import { HOST_PROFILES } from '../host_profile';
import { EncryptedSavedObjects } from './encrypted_saved_objects';
import type { EncryptedTypeRegistration } from './encrypted_type';

const KEY = 'k'.repeat(32);
const registration = (more: Partial<EncryptedTypeRegistration> = {}): EncryptedTypeRegistration => ({
  type: 'source',
  attributesToEncrypt: new Set(['apiKey']),
  ...more,
});
const create = (
  profile: keyof typeof HOST_PROFILES,
  more?: Partial<EncryptedTypeRegistration>,
): EncryptedSavedObjects => {
  const objects = new EncryptedSavedObjects({ profile: HOST_PROFILES[profile], encryptionKey: KEY });
  objects.register(registration(more));
  return objects;
};
const object = { type: 'source', id: '1', attributes: { apiKey: 'secret', name: 'a', url: 'b' } };

describe('encrypted saved objects', () => {
  it('bind a secret to every other attribute in 8.12, unless it is excluded', async () => {
    const objects = create('kibana_8_12', { attributesToExcludeFromAAD: new Set(['name']) });
    const attributes = await objects.encrypt(object);
    expect(await objects.decrypt({ ...object, attributes: { ...attributes, name: 'changed' } })).toMatchObject({
      apiKey: 'secret',
    });
    await expect(objects.decrypt({ ...object, attributes: { ...attributes, url: 'changed' } })).rejects.toThrow(
      'Unable to decrypt attribute "apiKey"',
    );
  });

  it('bind a secret to no other attribute in 9.5, unless it is included', async () => {
    const objects = create('kibana_9_5', { attributesToIncludeInAAD: new Set(['url']) });
    const attributes = await objects.encrypt(object);
    expect(await objects.decrypt({ ...object, attributes: { ...attributes, name: 'changed' } })).toMatchObject({
      apiKey: 'secret',
    });
    await expect(objects.decrypt({ ...object, attributes: { ...attributes, url: 'changed' } })).rejects.toThrow(
      'Unable to decrypt attribute "apiKey"',
    );
  });

  it('bind a secret to its object in both', async () => {
    for (const profile of ['kibana_8_12', 'kibana_9_5'] as const) {
      const objects = create(profile);
      const attributes = await objects.encrypt(object);
      await expect(objects.decrypt({ ...object, attributes, id: '2' })).rejects.toThrow('Unable to decrypt');
    }
  });

  it('leave a secret out of what is shown, unless the plugin insists', () => {
    const { attributes } = object;
    expect(create('kibana_8_12').strip('source', attributes)).toEqual({ name: 'a', url: 'b' });
    const exposing = create('kibana_8_12', {
      attributesToEncrypt: new Set([{ key: 'apiKey', dangerouslyExposeValue: true }]),
    });
    expect(exposing.strip('source', attributes)).toEqual(attributes);
  });

  it('refuse a short key, and to encrypt without one', async () => {
    const profile = HOST_PROFILES.kibana_8_12;
    expect(() => new EncryptedSavedObjects({ profile, encryptionKey: 'short' })).toThrow('minimum length of [32]');
    const objects = new EncryptedSavedObjects({ profile });
    objects.register(registration());
    expect(objects.canEncrypt).toBe(false);
    await expect(objects.encrypt(object)).rejects.toThrow('Unable to encrypt attribute "apiKey"');
    expect(await objects.encrypt({ ...object, attributes: { name: 'a' } })).toEqual({ name: 'a' });
  });
});
