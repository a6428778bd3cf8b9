import { activityExportCodec } from '../../../common/api/activity';
import { PRIVILEGES } from '../../../common/names';
import { auditActivityExport } from '../../audit';
import { defineRoute } from '../define_route';
import { StreamedAnswer } from '../streamed_answer';

/** `POST /activity/_export`: the events as a file, in the frames of `common/export`, as the current user. */
export const exportActivityRoute = defineRoute({
  method: 'post',
  path: '/activity/_export',
  privilege: PRIVILEGES.read,
  body: activityExportCodec,
  audit: auditActivityExport,
  handler: async ({ body, signal, services }): Promise<StreamedAnswer> => {
    const { frames } = await services.activityExports.begin(body, signal);
    // A type that nothing on the way compresses: that would hold back what is to be seen as progress.
    return new StreamedAnswer(frames, { 'content-type': 'application/octet-stream' });
  },
});
