import { getLexicon } from '../activities/lexicon';
import { anyOf } from '../activities/conditions';
import { effectsOf, resolveAction } from '../activities/resolve_action';
import type { EventReading } from '../reading/event_reading';
import type { Range } from '../reading/extraction';
import { findPhrases } from '../text/match_phrase';
import type { Sheet } from '../text/sheet';

/** Words that place something on people's machines, where telemetry sees it and the audit feed doesn't. */
const ON_MACHINES = [
  'at runtime',
  'runtime',
  'telemetry',
  'claude code or cowork',
  'claude code / cowork',
  'cowork or claude code',
  'claude code and cowork',
  'claude code session',
  'cowork session',
  'on a laptop',
  'on laptop',
  'on machine',
  'on their machine',
  'on a machine',
  'on developer machine',
  'developer laptop',
  'locally',
  'on somebody machine',
  'otel',
  'in claude code',
  'in cowork',
  'claude code connect',
  'cowork connect',
  'claude code instance',
  'claude code client',
  'in a session',
  'claude code user',
  'claude code talk',
  'claude code use',
  'claude code load',
  'claude code activate',
  'session connect',
  'developer machine',
  'claude code',
  'cowork',
  'cli session',
  'zur laufzeit',
  'en tiempo de ejecución',
  'desktop machine',
  'workstation',
  'at run time',
  'run-time',
  'run time',
];

const COUNTERPARTS: Readonly<Record<string, string>> = {
  mcp_server: 'runtime_mcp',
  integration: 'runtime_mcp',
  connector_use: 'runtime_mcp',
  skill: 'runtime_skill',
  plugin: 'runtime_plugin',
  user_plugins: 'runtime_plugin',
};

const RUNTIME_VERBS =
  /^(?:install|connect|use|load|activate|run|talk|reach|attach|hook|start|open|access|see|call|invoke|appear|show|speak|be|dial|pop|pull|launch|touch|hit)/u;

/** Are machines or telemetry spoken of in this part? */
export const speaksOfMachines = (sheet: Sheet, { from, to }: Range): boolean =>
  findPhrases(sheet, ON_MACHINES, { from, to, free: false }).length > 0;

/**
 * "Claude Code connects to an MCP server": the same things have another meaning where machines are spoken of and they
 * are used rather than administered.
 */
export const moveToRuntime = (sheet: Sheet, reading: EventReading, range: Range): EventReading => {
  const movable = reading.happenings.filter(({ thing }) => COUNTERPARTS[thing.object.id] !== undefined);
  if (movable.length === 0 || reading.source === 'runtime' || !speaksOfMachines(sheet, range)) return reading;
  const verbs = movable.flatMap((entry) => entry.verbs);
  const administered = verbs.some(({ phrase }) =>
    /^(?:create|delete|remove|disable|enable|update|change|replace|add|approve|register|publish|upload)/u.test(phrase),
  );
  const used = verbs.some(({ phrase }) => RUNTIME_VERBS.test(phrase)) || verbs.length === 0;
  if (administered || !used) return reading;
  const { objects } = getLexicon();
  const effects = movable.flatMap((entry) => {
    const object = objects.find(({ id }) => id === COUNTERPARTS[entry.thing.object.id]);
    if (object === undefined) return [];
    const actions = entry.verbs
      .map((verb) => resolveAction(object, verb))
      .filter((action): action is string => action !== undefined && action !== 'any change');
    return effectsOf(object, actions[0] ?? '*');
  });
  for (const index of sheet.freeIndices(range.from, range.to)) {
    if (
      /^(?:runtime|telemetry|laptop|machine|locally|session|code|cowork|otel|developer|workstation|desktop)$/u.test(
        sheet.lemma(index),
      )
    )
      sheet.take([index], 'activity');
  }
  return { ...reading, source: 'runtime', activities: anyOf(effects.map(({ where }) => where)) };
};
