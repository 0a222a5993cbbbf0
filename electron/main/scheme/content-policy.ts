/**
 * What the page may load and run: its own files, and nothing from anywhere else.
 * - `wasm-unsafe-eval` compiles WebAssembly (texture and mesh decoders); it does not allow eval of text.
 * - Styles: files only. React's `style` attributes still work, because it sets them through the CSSOM (`node.style.x`),
 *   which a policy does not govern; `<style>` elements and `style="..."` in HTML text are blocked.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' blob: data:",
  "media-src 'self' blob:",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // Text becomes neither a script nor markup, by whatever way of the engine somebody tries.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
