/**
 * Plays any scene by a device: a scripted player says what a body shall do, channel by channel, and somebody's limbs do it
 * with the keys or the buttons that a person has. So every scene can be played by every device, right and wrong, without a
 * visit being written for each; what a device cannot do, or does late, shows as another score.
 */
import type { Channel, ChannelValue } from '../../scenarios/kernel/channels';
import { CHANNELS } from '../../scenarios/kernel/channels';
import type { Session } from '../../scenarios/kernel/session-api';
import type { Player } from '../../scenarios/players/player';
import type { Lead, Limbs, Side, Way } from './limbs';

/** So far behind, in the channel's unit, a player waits until the body has followed. */
const SLACK: Readonly<Partial<Record<Channel, number>>> = { 'hands.reach': 30, 'hands.side': 30, 'hands.height': 20, 'object.tilt': 40 };
const BOW_SLACK_10 = 24;
/** Nearer than one step of a key brings it. */
const NEAR: Readonly<Record<Lead, number>> = {
  'hands.reach': 5, 'hands.side': 5, 'hands.height': 3, 'object.tilt': 6, 'step.forward': 1, 'step.side': 1, 'step.turn': 1,
};
/** Behind what still goes on one follows in strokes: so far it may get ahead before they begin. */
const STROKE: Readonly<Record<Lead, number>> = {
  'hands.reach': 24, 'hands.side': 24, 'hands.height': 10, 'object.tilt': 30, 'step.forward': 1, 'step.side': 1, 'step.turn': 1,
};
/** What has not changed for so long is where it shall be. */
const SETTLED_STEPS = 12;
const LEADS = Object.keys(NEAR) as Lead[];
const QUARTER_10 = 900;
/** A bow whose fastest step is slower than this is a slow one; one that is faster than that snaps (0.1 degree a step). */
const SLOW_10 = 3;
const FAST_10 = 10;
const ARM_STEPS = 24;
const MOST_OWED_STEPS = 60;
const LONGEST_STEPS = 60 * 60 * 12;

interface Deed {
  readonly channel: Channel;
  readonly value: ChannelValue;
}

export class Follower {
  private readonly limbs: Limbs;
  private readonly wanted = new Map<Channel, ChannelValue>();
  private readonly deeds: Deed[] = [];
  /** Steps that deeds took: the player's own clock went on meanwhile. */
  private owed = 0;
  /** How fast the trunk shall go (0.1 degree a step), at the most since it turned: + is down. */
  private bowing = 0;
  private isBending = false;
  private readonly led = new Set<Lead>();
  private readonly changedAt = new Map<Channel, number>();

  constructor(limbs: Limbs) {
    this.limbs = limbs;
  }

  /** Plays the whole scene as this player does. */
  follow(playerOf: (session: Session) => Player): void {
    const { session } = this.limbs.visitor;
    const player = playerOf(this.asked(session));
    while (!session.ended) {
      if (session.step > LONGEST_STEPS) throw new Error(`the scene does not end (beat ${this.limbs.visitor.beat})`);
      const deed = this.deeds.shift();
      if (deed !== undefined) {
        this.limbs.lead(new Map(), () => 0);
        const began = session.step;
        this.do(deed);
        this.owed = Math.min(MOST_OWED_STEPS, this.owed + session.step - began);
        continue;
      }
      if (!this.isBehind()) player.act();
      while (this.owed > 0 && this.deeds.length === 0 && !this.isBehind()) {
        this.owed -= 1;
        player.act();
      }
      this.steer();
      this.limbs.visitor.live(1);
    }
  }

  /** The session as the player knows it: what it feeds is only wished for. */
  private asked(session: Session): Session {
    const feed = (channel: Channel, value: ChannelValue): void => {
      const before = this.wanted.get(channel) ?? CHANNELS[channel].rest;
      this.wanted.set(channel, value);
      if (Math.round(Number(value)) !== Math.round(Number(before))) this.changedAt.set(channel, session.step);
      if (channel === 'trunk.pitch' && value !== before) {
        const pace = Number(value) - Number(before);
        this.bowing = Math.sign(pace) === Math.sign(this.bowing) ? Math.sign(pace) * Math.max(Math.abs(pace), Math.abs(this.bowing)) : pace;
      }
      if (before !== value && !(LEADS as readonly Channel[]).includes(channel) && channel !== 'trunk.pitch') this.deeds.push({ channel, value });
    };
    return new Proxy(session, { get: (target, key) => (key === 'feed' ? feed : Reflect.get(target, key)) });
  }

  private want(channel: Channel): ChannelValue {
    return this.wanted.get(channel) ?? CHANNELS[channel].rest;
  }

  private have(channel: Channel): ChannelValue {
    return this.limbs.visitor.loop.state.channels[channel];
  }

  private lag(channel: Channel): number {
    return Number(this.want(channel)) - Number(this.have(channel));
  }

  /** Empty hands that the device does not lead need not be waited for. */
  private isLed(channel: Channel): boolean {
    return channel === 'trunk.pitch' || channel.startsWith('step.') || this.isBusy();
  }

  private isHolding(): boolean {
    const { me } = this.limbs.visitor;
    return me.left.holds !== '' || me.right.holds !== '';
  }

  private isBusy(): boolean {
    const { me } = this.limbs.visitor;
    return me.left.holds !== '' || me.right.holds !== '' || this.have('hand.left.grip') === 1 || this.have('hand.right.grip') === 1;
  }

  private isBehind(): boolean {
    // A trunk that is ahead, in its fall or in its rise, is not waited for: the player comes after.
    if (this.lag('trunk.pitch') * Math.sign(this.bowing) > BOW_SLACK_10) return true;
    return this.isBusy() && Object.entries(SLACK).some(([channel, slack]) => Math.abs(this.lag(channel as Channel)) > slack);
  }

  private isSettled(lead: Lead): boolean {
    return this.limbs.visitor.session.step - (this.changedAt.get(lead) ?? -SETTLED_STEPS) >= SETTLED_STEPS;
  }

  private steer(): void {
    const ways = new Map<Lead, Way>();
    for (const lead of LEADS) {
      const lag = this.lag(lead);
      if (!this.isLed(lead)) continue;
      // Feet are led by how they shall go, not by how far they are from it.
      if (lead.startsWith('step.')) {
        const way = Math.sign(Number(this.want(lead)));
        if (way !== 0) ways.set(lead, way as Way);
      } else if (Math.abs(lag) > (this.led.has(lead) || this.isSettled(lead) ? NEAR : STROKE)[lead]) ways.set(lead, Math.sign(lag) as Way);
    }
    for (const lead of LEADS) this.led[ways.has(lead) ? 'add' : 'delete'](lead);
    this.limbs.lead(ways, (lead) => this.lag(lead));
    const bend = this.lag('trunk.pitch');
    // A body that fell a little further than was wished for stays there; it rises only when it shall.
    const way = Math.sign(this.bowing);
    // How fast it shall go shows only after the first degrees.
    const isOn = bend * way > (this.isBending ? 4 : 20) || (way < 0 && bend < 0 && this.want('trunk.pitch') === 0);
    this.isBending = isOn;
    const pace = Math.abs(this.bowing) < SLOW_10 ? 'slow' : this.bowing < -FAST_10 ? 'fast' : 'usual';
    this.limbs.bend(isOn ? (way as Way) : 0, pace);
  }

  private do({ channel, value }: Deed): void {
    const { limbs } = this;
    switch (channel) {
      case 'hand.left.grip': return this.grip('left', value === 1);
      case 'hand.right.grip': return this.grip('right', value === 1);
      case 'hand.left.spot':
      case 'hand.right.spot':
        if (this.have(channel === 'hand.left.spot' ? 'hand.left.grip' : 'hand.right.grip') === 1 && this.have(channel) !== value) limbs.spot(Number(value));
        return;
      case 'gaze.target': return this.look(String(value));
      case 'voice.phrase':
        if (value !== '') limbs.say(String(value));
        return;
      case 'step.to':
        if (value === '') return;
        this.aim(String(value));
        return limbs.go();
      case 'posture.want':
        if (value === 'sit' || value === 'stand') limbs.posture(value);
        return;
      case 'object.turn': {
        const quarters = Math.round(this.lag('object.turn') / QUARTER_10);
        for (let n = 0; n < Math.abs(quarters); n += 1) limbs.turn(Math.sign(quarters) as Way);
        return;
      }
      case 'object.flip':
        if (this.lag('object.flip') !== 0) limbs.flip();
        return;
      case 'hands.apart':
        if (Number(value) > 0 !== Number(this.have('hands.apart')) > 0) limbs.part();
        return;
      default: return;
    }
  }

  private aim(id: string): void {
    if (this.limbs.visitor.loop.state.pointed !== id) this.limbs.aim(id);
  }

  private grip(side: Side, isClosed: boolean): void {
    const grip = `hand.${side}.grip` as const;
    if (this.limbs.visitor.loop.scene.clapTime && !this.isHolding()) {
      // Hands that clap open by themselves.
      if (!isClosed) return;
      const [next] = this.deeds;
      const isBoth = next?.value === 1 && next.channel === (side === 'left' ? 'hand.right.grip' : 'hand.left.grip');
      if (isBoth) this.deeds.shift();
      return isBoth ? this.limbs.clap() : this.limbs.press(side);
    }
    if ((this.have(grip) === 1) === isClosed) return;
    const id = String(this.want('reach.target'));
    if (id !== '' && this.limbs.visitor.loop.state.pointed !== id) {
      this.limbs.aim(id);
      // A hand that opens over something has to be there first.
      if (!isClosed) this.limbs.visitor.live(ARM_STEPS);
    }
    if (isClosed) {
      const spot = Number(this.want(`hand.${side}.spot`));
      if (this.limbs.visitor.loop.state.pointedSpot !== spot) this.limbs.spot(spot);
    }
    this.limbs.press(side);
    const meant = Number(this.want(`hand.${side}.spot`));
    if (isClosed && this.have(`hand.${side}.spot`) !== meant) this.limbs.spot(meant);
  }

  private look(id: string): void {
    // Eyes on one's own hands are a player's shorthand; no device points at them.
    if (id === '' || id === 'hands' || this.have('gaze.target') === id) return;
    const { visitor } = this.limbs;
    // Out of a bow the eyes find the face by themselves.
    const isUp = this.have('gaze.target') === 'floor' && id.startsWith('face:');
    if (!isUp && visitor.loop.scene.things.some((thing) => thing.id === id && thing.actions.includes('gaze') && thing.role !== 'place')) this.aim(id);
    for (let n = 0; this.have('gaze.target') !== id; n += 1) {
      if (n > 30) throw new Error(`${id} cannot be looked at (beat ${visitor.beat})`);
      this.limbs.lookOn();
    }
  }
}
