import type { CardModel } from '../../../scenarios/body/card-model';
import type { EntityKind } from '../../../scenarios/body/staging';
import { Card } from '../card/Card';
import { Bag } from './Bag';
import { Coat } from './Coat';
import { CueCard } from './CueCard';
import { Door } from './Door';
import { Holder } from './Holder';
import { Phone } from './Phone';
import { Taxi } from './Taxi';
import { WallClock } from './WallClock';

interface ThingProps {
  readonly id: string;
  readonly kind: EntityKind;
  readonly card: CardModel | undefined;
  /** Whose eyes the camera looks out of, '' = nobody's. */
  readonly eyes: string;
  readonly onMissing: ((card: string, glyphs: readonly string[]) => void) | undefined;
}

/** A thing by its kind. */
export function Thing({ id, kind, card, eyes, onMissing }: ThingProps) {
  switch (kind) {
    case 'card': return <Card id={id} model={card} onMissing={onMissing} />;
    case 'holder': return <Holder id={id} />;
    case 'coat': return <Coat id={id} />;
    case 'phone': return <Phone id={id} />;
    case 'bag': return <Bag id={id} eyes={eyes} />;
    case 'door': return <Door id={id} />;
    case 'clock': return <WallClock id={id} />;
    case 'taxi': return <Taxi id={id} />;
    case 'cue': return <CueCard id={id} />;
    // Small things are drawn many at once: wares/.
    default: return null;
  }
}
