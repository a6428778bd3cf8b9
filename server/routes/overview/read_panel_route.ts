import { overviewFiltersCodec, overviewParamsCodec } from '../../../common/api/overview';
import { PRIVILEGES } from '../../../common/names';
import { defineRoute } from '../define_route';

/** `POST /overview/{panel}`: one panel's data with the ES|QL that it came from. POST, as the filters don't fit a URL. */
export const readPanelRoute = defineRoute({
  method: 'post',
  path: '/overview/{panel}',
  privilege: PRIVILEGES.read,
  params: overviewParamsCodec,
  body: overviewFiltersCodec,
  handler: ({ params, body, signal, services }) => services.overviewReader.panel(params.panel, body, signal),
});
