import { ConflictError } from '../errors/conflict_error';
import type { SavedObjectsRepository } from '../kibana/contracts';
import { LibraryStore } from './library_store';

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
  return new LibraryStore({ repository, spaceId: 'default' });
};

describe('LibraryStore', () => {
  it('begins empty and adds', async () => {
    const library = store();
    expect(await library.read()).toEqual({ baselines: {}, tuning: {} });
    await library.addBaselines({ one: { name: 'a' }, two: { name: 'b' } });
    await library.addBaselines({ two: { name: 'c' } });
    await library.setTuning('one', { threshold: 7 });
    expect(await library.read()).toEqual({
      baselines: { one: { name: 'a' }, two: { name: 'c' } },
      tuning: { one: { threshold: 7 } },
    });
    await library.setTuning('one', undefined);
    expect((await library.read()).tuning).toEqual({});
  });

  it('keeps what somebody else notes at the same moment', async () => {
    let times = 0;
    const library = store((write) => {
      times += 1;
      if (times < 3) write({ baselines: { theirs: { name: String(times) } } });
    });
    await library.addBaselines({ ours: { name: 'a' } });
    expect((await library.read()).baselines).toEqual({ theirs: { name: '2' }, ours: { name: 'a' } });
  });

  it('gives up with a sentence when others write all the time', async () => {
    const library = store((write) => write({ baselines: {} }));
    await expect(library.addBaselines({ ours: {} })).rejects.toThrow(ConflictError);
  });
});
