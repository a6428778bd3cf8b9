import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineToEcsJson } from '../common/ecs';

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

/** Reads a character of a text, so that neither side can put off making it. */
const consume = (text: string): number => text.charCodeAt(text.length >> 1);

const roundTrip = (line: string): string => JSON.stringify(JSON.parse(line));
/** What `claude-activity normalize` does with each line. */
const normalize = (line: string): string => lineToEcsJson(line, { namespace: 'default' }).json;

const runAll = (
  lines: readonly string[],
  work: (line: string) => string,
): { nanoseconds: number; consumed: number } => {
  const start = process.hrtime.bigint();
  let consumed = 0;
  for (const line of lines) consumed += consume(work(line));
  return { nanoseconds: Number(process.hrtime.bigint() - start), consumed };
};

const averageLength = (lines: readonly string[], work: (line: string) => string): number =>
  lines.reduce((sum, line) => sum + work(line).length, 0) / lines.length;

/**
 * Measures the mapper against the least that any mapper must do: JSON.parse and JSON.stringify of the same records.
 * The two alternate, first one then the other going first, so that a busy machine slows both; the ratio is taken within
 * each round, and its median over all rounds.
 */
export const benchMapper = ({ rounds = 41, repeats = 20 }: BenchMapperOptions = {}): MapperBench => {
  const samples = readFileSync(SAMPLES, 'utf8').split('\n').filter(Boolean);
  // Each line is a string of its own: the engine keeps hashes and parsed keys of strings it has seen.
  const lines = Array.from({ length: repeats }, () => samples.map((line) => Buffer.from(line).toString())).flat();
  for (let warmUp = 0; warmUp < 15; warmUp += 1) {
    runAll(lines, roundTrip);
    runAll(lines, normalize);
  }
  const ratios: number[] = [];
  const mapped: number[] = [];
  const baseline: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const mapperFirst = round % 2 === 1;
    const first = runAll(lines, mapperFirst ? normalize : roundTrip).nanoseconds;
    const second = runAll(lines, mapperFirst ? roundTrip : normalize).nanoseconds;
    const [mapper, plain] = mapperFirst ? [first, second] : [second, first];
    ratios.push(mapper / plain);
    mapped.push(mapper / lines.length);
    baseline.push(plain / lines.length);
  }
  return {
    ratio: median(ratios),
    nsPerActivity: median(mapped),
    baselineNsPerActivity: median(baseline),
    activities: lines.length,
    rounds,
    activityCharacters: averageLength(samples, roundTrip),
    documentCharacters: averageLength(samples, normalize),
  };
};
