import { EuiConfirmModal } from '@elastic/eui';
import React from 'react';
import type { ComponentProps, ReactNode } from 'react';
import ReactDOM from 'react-dom';
import type { MountPoint } from './create_toasts';

type ConfirmOptions = Partial<Omit<ComponentProps<typeof EuiConfirmModal>, 'onConfirm' | 'onCancel' | 'children'>>;

const FromMountPoint = ({ mount }: { mount: MountPoint }) => {
  const ref = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => (ref.current ? mount(ref.current) : undefined), [mount]);
  return <div ref={ref} />;
};

/** `core.overlays`: questions in front of the page. */
export const createOverlays = ({ wrap }: { wrap: (node: ReactNode) => JSX.Element }) => ({
  openConfirm: (message: string | MountPoint, options: ConfirmOptions = {}): Promise<boolean> =>
    new Promise((resolve) => {
      const element = document.createElement('div');
      document.body.append(element);
      const close = (answer: boolean): void => {
        ReactDOM.unmountComponentAtNode(element);
        element.remove();
        resolve(answer);
      };
      const { title = '', cancelButtonText = 'Cancel', confirmButtonText = 'Confirm', ...rest } = options;
      ReactDOM.render(
        wrap(
          <EuiConfirmModal
            {...rest}
            title={title}
            cancelButtonText={cancelButtonText}
            confirmButtonText={confirmButtonText}
            onCancel={() => close(false)}
            onConfirm={() => close(true)}
            // Without it EUI 116 can't name the dialog for screen readers.
            aria-label={typeof title === 'string' ? title : 'Confirm'}
          >
            {typeof message === 'string' ? <p>{message}</p> : <FromMountPoint mount={message} />}
          </EuiConfirmModal>,
        ),
        element,
      );
    }),
  banners: { add: () => '', remove: () => true },
});
