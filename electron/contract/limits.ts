/**
 * How large anything that crosses a border (process, file) may be. Each is far above what a real attempt needs and far
 * below what could stall or fill the machine: one hour of play makes about 40 000 samples and 3.6 MB of track.
 */

/** Every whole number in an attempt lies within +- this; doubles stay exact and sums of thousands stay safe. */
export const MAX_INTEGER = 10_000_000;
/** Seeds are unsigned 32-bit numbers, the state of the kernel's generator. */
export const MAX_SEED = 4_294_967_295;
export const MAX_TEXT = 80;
export const MAX_RECORD_ENTRIES = 64;
export const MAX_SAMPLES = 400_000;
export const MAX_OBSERVATIONS = 100_000;
/** Bytes of track in one attempt, before base64. */
export const MAX_TRACK_BYTES = 12_000_000;

/** One chunk is at most 200 ms of play; the allowance covers a renderer that was held up and caught up. */
export const MAX_CHUNK_SAMPLES = 4_000;
export const MAX_CHUNK_OBSERVATIONS = 2_000;
export const MAX_CHUNK_TRACK_BYTES = 256_000;

export const MAX_ATTEMPT_FILE_BYTES = 64 * 1024 * 1024;
/** header.device.bindings.action[0] is the deepest lawful place; the rest is room to grow. */
export const MAX_JSON_DEPTH = 12;
/** More rules than any scene is judged by. */
export const MAX_RECALLS = 500;
/** Ten thousand attempts, verdict by verdict, are about 100 MB. */
export const MAX_CSV_LETTERS = 200 * 1024 * 1024;

/** As long as a learner's name on a card may be. */
export const MAX_NAME = 40;
export const MAX_LEARNERS = 200;
/** A mark of 300 dpi in its box is 160 pixels wide; this is far more than any printer shows. */
export const MAX_LOGO_BYTES = 280_000;
/** 600 dpi over its 9.6 mm, and room for a wide one. */
export const MAX_LOGO_SIDE = 480;
