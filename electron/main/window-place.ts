/** Where the window was, in window.json, and where that is on the displays that there are now. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './write-whole';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowPlace {
  /** As it is when neither maximised nor filling the screen. */
  readonly bounds: Area;
  readonly isMaximized: boolean;
  readonly isFullScreen: boolean;
}

const NAME = 'window.json';
const FARTHEST = 100_000;

const isBetween = (least: number, value: unknown): boolean => Number.isInteger(value) && Number(value) >= least && Number(value) <= FARTHEST;

/** Undefined the first time, and when the file is damaged: the window then opens as it does the first time. No schema is waited for. */
export function readPlace(folder: string): WindowPlace | undefined {
  try {
    const { bounds: { x, y, width, height }, isMaximized, isFullScreen } = JSON.parse(readFileSync(join(folder, NAME), 'utf8')) as WindowPlace;
    const isLawful = isBetween(-FARTHEST, x) && isBetween(-FARTHEST, y) && isBetween(1, width) && isBetween(1, height);
    return isLawful && typeof isMaximized === 'boolean' && typeof isFullScreen === 'boolean' ? { bounds: { x, y, width, height }, isMaximized, isFullScreen } : undefined;
  } catch {
    return undefined;
  }
}

/** A comfort: where it cannot be written, the app goes on without it. */
export function writePlace(folder: string, place: WindowPlace): void {
  try {
    writeWhole(join(folder, NAME), `${JSON.stringify(place)}\n`);
  } catch {
    // Full or read-only; the storage says so where it matters.
  }
}

function overlap(one: Area, other: Area): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, width) * Math.max(0, height);
}

/**
 * The same place if it is still on a display; else moved, and made smaller only as far as it must be, so that all of it
 * is on the display that shows most of it (the first one when none does). `displays`: free areas, the primary one first.
 */
export function clampToDisplays(bounds: Area, displays: readonly Area[]): Area {
  const [primary] = displays;
  if (primary === undefined) return bounds;
  let home = primary;
  for (const display of displays) if (overlap(bounds, display) > overlap(bounds, home)) home = display;
  const width = Math.min(bounds.width, home.width);
  const height = Math.min(bounds.height, home.height);
  const within = (wish: number, from: number, room: number): number => Math.min(Math.max(wish, from), from + room);
  return { x: within(bounds.x, home.x, home.width - width), y: within(bounds.y, home.y, home.height - height), width, height };
}
