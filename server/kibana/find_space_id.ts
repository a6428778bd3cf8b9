import type { KibanaRequest, SpacesPluginStart } from './contracts';

const DEFAULT_SPACE = 'default';

/** The space that a request comes from; the default one where Kibana has no spaces. */
export const findSpaceId = ({
  spaces,
  request,
}: {
  spaces: SpacesPluginStart | undefined;
  request: KibanaRequest;
}): string => spaces?.spacesService.getSpaceId(request) ?? DEFAULT_SPACE;
