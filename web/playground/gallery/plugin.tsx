import type { GraphiQLPlugin } from '@graphiql/react';
import { Gallery } from './gallery.tsx';
import { GalleryIcon } from './icon.tsx';

/** The panel of ready operations, in GraphiQL's left sidebar. */
export const GALLERY_PLUGIN: GraphiQLPlugin = {
  title: '示例 Examples',
  icon: GalleryIcon,
  content: Gallery,
};
