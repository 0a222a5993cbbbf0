/** Keeps a database that cannot be used, under another name, with everything that belongs to it. Nothing is deleted. */
import { existsSync, renameSync } from 'node:fs';

const COMPANIONS = ['', '-wal', '-shm'] as const;

/** `2026-01-31T09:30:00.000Z` -> `20260131T093000Z`: sorts, and is lawful in every file system. */
function fileStamp(at: string): string {
  return `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/**
 * Renames `file` and its -wal and -shm; returns the new path. Throws the file system's error when it may not.
 * The database goes first: a journal left behind by a kill belongs to no database and SQLite discards it.
 */
export function setAside(file: string, at: string): string {
  const wanted = `${file}.set-aside-${fileStamp(at)}`;
  let path = wanted;
  for (let copy = 2; COMPANIONS.some((suffix) => existsSync(path + suffix)); copy += 1) path = `${wanted}-${copy}`;
  for (const suffix of COMPANIONS) {
    if (existsSync(file + suffix)) renameSync(file + suffix, path + suffix);
  }
  return path;
}

/** Every file of the database at `file` that exists, with the same suffixes under `target`. */
export function companionsOf(file: string, target: string): readonly (readonly [from: string, to: string])[] {
  return COMPANIONS.filter((suffix) => existsSync(file + suffix)).map((suffix) => [file + suffix, target + suffix] as const);
}
