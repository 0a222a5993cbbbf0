/** Replaced by the build, so that no variable of the environment can turn a released app into a development one. */
interface ImportMetaEnv {
  DEV: boolean;
}
interface ImportMeta {
  readonly env: ImportMetaEnv;
}
