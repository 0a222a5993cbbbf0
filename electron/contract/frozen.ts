/** What crosses a border is a copy: nobody may change it, and the kernel's readonly records fit as they are. */
export type Frozen<T> = T extends Uint8Array ? T : T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
