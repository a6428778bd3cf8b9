import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Activity } from '../common/compliance_api/activity';
import { serializeEcsDocument, toEcsDocument } from '../common/ecs';

export interface MapperBench {
  /** (parse + map + serialize) / (parse + serialize) of the same records: median of the rounds. */
  ratio: number;
  /** Time of parse + map + serialize, median of the rounds. */
  nsPerActivity: number;
  /** Time of JSON.parse + JSON.stringify, median of the rounds. */
  baselineNsPerActivity: number;
  /** Activities in a round. */
  activities: number;
  rounds: number;
  /** Average size of an activity and of its document, UTF-16 units of their JSON. */
  activityCharacters: number;
  documentCharacters: number;
}

export interface BenchMapperOptions {
  rounds?: number;
  /** How often the sample activities are repeated in one round. */
  repeats?: number;
}

const SAMPLES = join(__dirname, '../test/fixtures/sample_activities.ndjson');

const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
};

/** Reads one character, so that neither side can put off making its text. */
const consume = (text: string): number => text.charCodeAt(text.length >> 1) + text.length;

const roundTrip = (lines: readonly string[]): number => {
  let consumed = 0;
  for (const line of lines) consumed += consume(JSON.stringify(JSON.parse(line)));
  return consumed;
};

const parseMapSerialize = (lines: readonly string[]): number => {
  let consumed = 0;
  for (const line of lines) {
    const activity = JSON.parse(line) as Activity;
    const { document } = toEcsDocument(activity, { namespace: 'default' });
    consumed += consume(serializeEcsDocument(document, { hasPlainTexts: !line.includes('\\') }));
  }
  return consumed;
};

const nanosecondsOf = (work: () => number): { nanoseconds: number; characters: number } => {
  const start = process.hrtime.bigint();
  const characters = work();
  return { nanoseconds: Number(process.hrtime.bigint() - start), characters };
};

/**
 * Measures the mapper against the least that any mapper must do: JSON.parse and JSON.stringify of the same records.
 * The two alternate, first one then the other going first, so that a busy machine slows both; the ratio is taken within
 * each round, and its median over all rounds.
 */
export const benchMapper = ({ rounds = 41, repeats = 20 }: BenchMapperOptions = {}): MapperBench => {
  const samples = readFileSync(SAMPLES, 'utf8').split('\n').filter(Boolean);
  // Each line is a string of its own: the engine keeps hashes and parsed keys of strings it has seen.
  const lines = Array.from({ length: repeats }, () => samples.map((line) => Buffer.from(line).toString())).flat();
  for (let warmUp = 0; warmUp < 10; warmUp += 1) {
    roundTrip(lines);
    parseMapSerialize(lines);
  }
  const ratios: number[] = [];
  const mapped: number[] = [];
  const baseline: number[] = [];
  let activityCharacters = 0;
  let documentCharacters = 0;
  for (let round = 0; round < rounds; round += 1) {
    const mapper = (): ReturnType<typeof nanosecondsOf> => nanosecondsOf(() => parseMapSerialize(lines));
    const plain = (): ReturnType<typeof nanosecondsOf> => nanosecondsOf(() => roundTrip(lines));
    const [a, b] = round % 2 === 0 ? [plain(), mapper()] : [mapper(), plain()];
    const [plainResult, mapperResult] = round % 2 === 0 ? [a, b] : [b, a];
    ratios.push(mapperResult.nanoseconds / plainResult.nanoseconds);
    mapped.push(mapperResult.nanoseconds / lines.length);
    baseline.push(plainResult.nanoseconds / lines.length);
    activityCharacters = plainResult.characters / lines.length;
    documentCharacters = mapperResult.characters / lines.length;
  }
  return {
    ratio: median(ratios),
    nsPerActivity: median(mapped),
    baselineNsPerActivity: median(baseline),
    activities: lines.length,
    rounds,
    activityCharacters,
    documentCharacters,
  };
};
