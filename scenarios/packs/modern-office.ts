import type { Pack } from './pack';

/** Everything, but what people disagree about weighs one level less. */
export const modernOffice: Pack = {
  id: 'modern-office',
  include: 'all',
  contested: 'one-level-down',
  implied: [],
  overrides: {
    // In an ordinary office a nod, or a bow a little too deep, passes without remark.
    'meishi.present.slight-bow': { accept: ['partly'] },
  },
};
