import { EMPTY_SETTINGS } from '../../common/api/settings';
import { ConflictError } from '../errors/conflict_error';
import type { SavedObjectsRepository } from '../kibana/contracts';
import { isListed } from './is_listed';
import { SettingsService } from './settings_service';
import { SettingsStore } from './settings_store';
import { toAuthoringSettings } from './to_authoring_settings';

const failure = (statusCode: number): Error => Object.assign(new Error('failed'), { output: { statusCode } });

/** Saved objects in memory that know versions, as Kibana's do. */
const inMemoryObjects = () => {
  const objects = new Map<string, { attributes: unknown; version: number }>();
  const repository = {
    get: async (_type: string, id: string) => {
      const found = objects.get(id);
      if (!found) throw failure(404);
      return { id, attributes: found.attributes, version: String(found.version) };
    },
    create: async (
      _type: string,
      attributes: unknown,
      { id = '', overwrite = false, version }: { id?: string; overwrite?: boolean; version?: string },
    ) => {
      const before = objects.get(id);
      if (before && !overwrite) throw failure(409);
      if (version !== undefined && String(before?.version) !== version) throw failure(409);
      const stored = { attributes, version: (before?.version ?? 0) + 1 };
      objects.set(id, stored);
      return { id, attributes, version: String(stored.version) };
    },
  } as unknown as SavedObjectsRepository;
  return { repository, objects };
};

const NOW = Date.parse('2026-11-03T12:00:00.000Z');

describe('SettingsService', () => {
  const { repository, objects } = inMemoryObjects();
  const serviceIn = (spaceId: string): SettingsService =>
    new SettingsService({ store: new SettingsStore({ repository, spaceId }), now: () => NOW });
  const service = serviceIn('default');
  beforeEach(() => objects.clear());

  it('has defaults before anything is stored', async () => {
    expect(await service.get()).toEqual({ settings: EMPTY_SETTINGS, version: null, updatedAt: null });
  });

  it('keeps what was saved, in its own space', async () => {
    const settings = { ...EMPTY_SETTINGS, approved_domains: ['ACME.example'] };
    const saved = await service.update({ settings, version: null });
    expect(saved).toEqual({
      settings: { ...EMPTY_SETTINGS, approved_domains: ['acme.example'] },
      version: '1',
      updatedAt: '2026-11-03T12:00:00.000Z',
    });
    expect(await service.get()).toEqual(saved);
    expect((await serviceIn('other').get()).version).toBeNull();
  });

  it('does not overwrite what somebody else has saved meanwhile', async () => {
    const first = await service.update({ settings: EMPTY_SETTINGS, version: null });
    await service.update({ settings: EMPTY_SETTINGS, version: first.version });
    await expect(service.update({ settings: EMPTY_SETTINGS, version: first.version })).rejects.toThrow(ConflictError);
    await expect(service.update({ settings: EMPTY_SETTINGS, version: null })).rejects.toThrow(ConflictError);
  });

  it('has the default for a key that is younger than what is stored', async () => {
    objects.set('space-default', { attributes: { settings: { approved_skills: ['a'] }, updatedAt: 'x' }, version: 1 });
    expect(await service.settings()).toEqual({ ...EMPTY_SETTINGS, approved_skills: ['a'] });
  });
});

describe('toAuthoringSettings', () => {
  it('leaves out what is not set', () => {
    expect(toAuthoringSettings(EMPTY_SETTINGS, true)).toEqual({ suppression_licensed: true });
    const hours = { time_zone: 'UTC', days: ['monday'], from: '08:00', to: '18:00' };
    const set = { ...EMPTY_SETTINGS, business_hours: hours, idp_product: 'okta', indices: ['logs-a'] };
    expect(toAuthoringSettings(set, false)).toEqual({
      business_hours: hours,
      idp_product: 'okta',
      indices: ['logs-a'],
      suppression_licensed: false,
    });
  });
});

describe('isListed', () => {
  it.each([
    ['10.1.2.3', true],
    ['11.1.2.3', false],
    ['2001:db8::7', true],
    ['::ffff:10.1.2.3', true],
    ['nowhere', false],
  ])('finds %s in the networks: %p', (address, expected) => {
    expect(isListed('trusted_networks', ['10.0.0.0/8', '2001:db8::/32'], address)).toBe(expected);
  });

  it('compares other values in any case', () => {
    expect(isListed('approved_domains', ['acme.example'], 'ACME.example')).toBe(true);
    expect(isListed('approved_skills', ['a'], 'b')).toBe(false);
  });
});
