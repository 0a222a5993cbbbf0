/** The learner's own mark as a picture, by its fingerprint: a card names it, the profile keeps it. */

let own: { readonly fingerprint: string; readonly picture: ImageBitmap } | undefined;

/** Replaces the one picture that cards of the learner may bear. */
export function keepOwnLogo(logo: { readonly fingerprint: string; readonly picture: ImageBitmap } | undefined): void {
  own = logo;
}

/** Undefined for a card of somebody else, or one that was printed with an earlier mark. */
export function ownLogo(fingerprint: string | undefined): ImageBitmap | undefined {
  return own !== undefined && own.fingerprint === fingerprint ? own.picture : undefined;
}
