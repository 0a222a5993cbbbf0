/** The few words that facts use in common. */
export type HandsUsed = 'both' | 'left' | 'right' | 'none';
export type CardFace = 'ja' | 'en';
export type Posture = 'stand' | 'sit';
export type PourGrip = 'low' | 'neck' | 'under';
/** What later parts of a scene depend on; see `occasion.void`. */
export type Occasion = 'venue' | 'table' | 'round' | 'design' | 'pack' | 'mirror' | 'reception' | 'wait' | 'offer' | 'receive' | 'seated' | 'leave' | 'greet' | 'lift' | 'see-off' | 'stock' | 'follow-up' | 'toast' | 'talk' | 'bait' | 'topic' | 'phone' | 'pour' | 'flask' | 'poured' | 'rounds' | 'refusal' | 'cover' | 'glass' | 'driving' | 'others' | 'closing' | 'bill' | 'taxi' | 'second-party' | 'parting' | 'next-day';
