export { countDeadLettersRoute } from './count_dead_letters_route';
export { listDeadLettersRoute } from './list_dead_letters_route';
export { replayDeadLettersRoute } from './replay_dead_letters_route';
