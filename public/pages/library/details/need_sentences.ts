import type { LibraryNeed } from '../../../../common/api/library';
import { listNames } from '../../../components/list_names/strings';
import { strings } from './strings';

/** What a rule lacks, as a sentence. */
export const needSentence = (need: LibraryNeed): string => {
  switch (need.kind) {
    case 'list':
      return strings.listNeed(listNames[need.list].name);
    case 'source':
      return strings.sourceNeeds[need.state](need.source);
    case 'version':
      return strings.versionNeed(need.reason);
  }
};
