import { ConflictError } from '../errors/conflict_error';
import type { SavedObjectsRepository } from '../kibana/contracts';
import { BaselineStore } from './baseline_store';

const failure = (statusCode: number): Error => Object.assign(new Error('failed'), { output: { statusCode } });

/** @param interfere - is called between reading and writing, as somebody else would */
const store = (interfere: (write: (attributes: unknown) => void) => void = () => undefined) => {
  let stored: { attributes: unknown; version: number } | undefined;
  const put = (attributes: unknown): void => {
    stored = { attributes, version: (stored?.version ?? 0) + 1 };
  };
  const repository = {
    get: async () => {
      if (!stored) throw failure(404);
      const { attributes, version } = stored;
      return { attributes, version: String(version) };
    },
    create: async (
      _type: string,
      attributes: unknown,
      { overwrite, version }: { overwrite: boolean; version?: string },
    ) => {
      interfere(put);
      if (stored && !overwrite) throw failure(409);
      if (version !== undefined && String(stored?.version) !== version) throw failure(409);
      put(attributes);
      return {};
    },
  } as unknown as SavedObjectsRepository;
  return new BaselineStore({ repository, spaceId: 'default' });
};

describe('BaselineStore', () => {
  it('begins empty and adds', async () => {
    const baselines = store();
    expect(await baselines.read()).toEqual({});
    await baselines.add({ one: { name: 'a' }, two: { name: 'b' } });
    await baselines.add({ two: { name: 'c' } });
    expect(await baselines.read()).toEqual({ one: { name: 'a' }, two: { name: 'c' } });
  });

  it('keeps what somebody else notes at the same moment', async () => {
    let times = 0;
    const baselines = store((write) => {
      times += 1;
      if (times < 3) write({ baselines: { theirs: { name: String(times) } } });
    });
    await baselines.add({ ours: { name: 'a' } });
    expect(await baselines.read()).toEqual({ theirs: { name: '2' }, ours: { name: 'a' } });
  });

  it('gives up with a sentence when others write all the time', async () => {
    const baselines = store((write) => write({ baselines: {} }));
    await expect(baselines.add({ ours: {} })).rejects.toThrow(ConflictError);
  });
});
