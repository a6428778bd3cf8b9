import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SavedView, SavedViews } from '../../../../common/api/saved_views';
import { useServices } from '../../../kibana/services_context';

const KEY = ['saved_views'];

/** The saved views of the space, and what changes them. */
export const useSavedViews = () => {
  const { api } = useServices();
  const queryClient = useQueryClient();
  const onSuccess = (answer: SavedViews): void => {
    queryClient.setQueryData(KEY, answer);
  };
  return {
    query: useQuery({ queryKey: KEY, queryFn: ({ signal }) => api.listViews({ signal }) }),
    saving: useMutation({ mutationFn: (view: SavedView) => api.saveView(view), onSuccess }),
    deleting: useMutation({ mutationFn: (name: string) => api.deleteView(name), onSuccess }),
  };
};
