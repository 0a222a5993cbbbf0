import { useEffect, useEffectEvent } from 'react';
import { COMMANDS, type Command } from '../../electron/contract/commands';
import { commandDesk } from './command-desk';

/** What a screen can do now. A command that is absent or undefined is grey in the menus. */
export type CommandMap = { readonly [C in Command]?: (() => void) | undefined };

/** Connects this screen with the menus for as long as it is shown. */
export function useCommands(map: CommandMap): void {
  const run = useEffectEvent((name: Command) => map[name]?.());
  const names = COMMANDS.filter((name) => map[name] !== undefined).join(' ');
  useEffect(() => {
    const offered = COMMANDS.filter((name) => names.split(' ').includes(name));
    return offered.length === 0 ? undefined : commandDesk.offer(offered, (name) => run(name));
  }, [names]);
}
