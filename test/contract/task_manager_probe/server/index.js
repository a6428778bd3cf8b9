const { schema } = require('@kbn/config-schema');

const BASE = '/internal/task_manager_probe';
const ROUTE = {
  security: { authz: { enabled: false, reason: 'A plugin for tests only.' } },
  options: { access: 'internal' },
};
const id = schema.object({ id: schema.string() });
const anything = schema.object({}, { unknowns: 'allow' });

/** Runs that wait for the test to say how they end, and what happened to them. */
class Gates {
  constructor() {
    this.events = [];
    this.waiting = new Map();
  }

  record(taskId, event) {
    this.events.push({ taskId, event, at: new Date().toISOString(), pid: process.pid });
  }

  wait(taskId) {
    return new Promise((resolve) => this.waiting.set(taskId, resolve));
  }

  release(taskId, outcome) {
    const resolve = this.waiting.get(taskId);
    this.waiting.delete(taskId);
    if (resolve) resolve(outcome);
    return resolve !== undefined;
  }
}

/** Ends at once with what `params.outcome` says, or else with what the test says when it releases the run. */
const createTaskRunner =
  (gates) =>
  ({ taskInstance }) => ({
    async run() {
      gates.record(taskInstance.id, 'started');
      const outcome = taskInstance.params.outcome ?? (await gates.wait(taskInstance.id));
      gates.record(taskInstance.id, 'ended');
      if (outcome.throws) throw new Error(outcome.throws);
      const { runAt, ...result } = outcome;
      return { ...result, ...(runAt && { runAt: new Date(runAt) }) };
    },
    async cancel() {
      gates.record(taskInstance.id, 'cancelled');
    },
  });

const reply = async (response, work) => {
  try {
    return response.ok({ body: { result: (await work()) ?? null } });
  } catch (error) {
    const status = error.output?.statusCode ?? error.statusCode ?? null;
    return response.ok({ body: { error: { message: error.message, status } } });
  }
};

const registerTypes = (taskManager, gates) => {
  const runner = { createTaskRunner: createTaskRunner(gates) };
  taskManager.registerTaskDefinitions({ 'probe:gated': { title: 'Waits for the test', timeout: '1m', ...runner } });
  taskManager.registerTaskDefinitions({ 'probe:brief': { title: 'Has a short time limit', timeout: '5s', ...runner } });
  taskManager.registerTaskDefinitions({ 'probe:once': { title: 'One attempt', maxAttempts: 1, ...runner } });
  taskManager.registerTaskDefinitions({ 'probe:twice': { title: 'Two attempts', maxAttempts: 2, ...runner } });
  taskManager.registerTaskDefinitions({
    'probe:counted': {
      title: 'Has a state schema',
      stateSchemaByVersion: {
        1: {
          up: (state) => ({ ...state, runs: state.runs ?? 0 }),
          schema: schema.object({ runs: schema.number() }),
        },
      },
      ...runner,
    },
  });
  taskManager.registerTaskDefinitions({
    'probe:sibling': { title: 'Registered in one call with the next', ...runner },
    'probe:misspelt': { title: 'Has a key that Task Manager does not know', colour: 'green', ...runner },
  });
};

const registerRoutes = (router, gates, taskManager) => {
  router.get({ path: `${BASE}/types`, validate: false, ...ROUTE }, async (_context, _request, response) =>
    reply(response, async () => (await taskManager()).getRegisteredTypes()),
  );
  router.get({ path: `${BASE}/events`, validate: false, ...ROUTE }, async (_context, _request, response) =>
    reply(response, async () => gates.events),
  );
  router.get({ path: `${BASE}/tasks/{id}`, validate: { params: id }, ...ROUTE }, async (_context, request, response) =>
    reply(response, async () => (await taskManager()).get(request.params.id)),
  );
  router.post(
    { path: `${BASE}/release/{id}`, validate: { params: id, body: anything }, ...ROUTE },
    async (_context, request, response) => reply(response, async () => gates.release(request.params.id, request.body)),
  );
  // One route for the whole start contract: the test names the function and its arguments.
  router.post(
    {
      path: `${BASE}/call`,
      validate: { body: schema.object({ name: schema.string(), parameters: schema.arrayOf(schema.any()) }) },
      ...ROUTE,
    },
    async (_context, request, response) =>
      reply(response, async () => (await taskManager())[request.body.name](...request.body.parameters)),
  );
  // Writes a state past its schema, as an older version of a plugin may have left it.
  router.post(
    { path: `${BASE}/state/{id}`, validate: { params: id, body: anything }, ...ROUTE },
    async (_context, request, response) =>
      reply(response, async () => (await taskManager()).bulkUpdateState([request.params.id], () => request.body)),
  );
};

module.exports.plugin = () => {
  const gates = new Gates();
  return {
    setup(core, { taskManager }) {
      registerTypes(taskManager, gates);
      const started = async () => (await core.getStartServices())[1].taskManager;
      registerRoutes(core.http.createRouter(), gates, started);
      return {};
    },
    start: () => ({}),
    stop: () => undefined,
  };
};
