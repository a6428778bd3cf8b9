import type { Sheet } from '../text/sheet';
import type { FoundCondition } from './found_condition';
import { clients } from './read_clients';
import { readFederated } from './read_federated';
import { fileEndings, paths } from './read_paths';
import { hosting } from './read_providers';
import { methods, statuses } from './read_requests';
import { scopes } from './read_scopes';
import { seats } from './read_seats';

export const readSpecial = (sheet: Sheet, from: number, to: number): FoundCondition[] => [
  ...readFederated(sheet, from, to),
  ...paths(sheet, from, to),
  ...fileEndings(sheet, from, to),
  ...scopes(sheet, from, to),
  ...seats(sheet, from, to),
  ...statuses(sheet, from, to),
  ...methods(sheet, from, to),
  ...clients(sheet, from, to),
  ...hosting(sheet, from, to),
];
