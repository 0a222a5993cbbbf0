/** What it all costs: `npm run bench`, or `npm run -s bench -- --json` for one object. */
import { resolve } from 'node:path';
import { circumstances } from '../support/machine';
import { cliFigures, type CliFigures } from './cli-figures';
import { coreFigures, type CoreFigures } from './core-figures';
import { debriefFigures, type DebriefFigures } from './debrief-figures';
import { frameFigures, type FrameFigures } from './frame-figures';
import { historyFigures, type HistoryFigures } from './history-figures';
import { replayFigures, type ReplayFigures } from './replay-figures';
import { roomFigures, type RoomFigures } from './room-figures';
import { sceneFigures, type SceneFigures } from './scene-figures';

const root = resolve(import.meta.dirname, '../..');

async function main(words: readonly string[]): Promise<number> {
  if (words.some((word) => word !== '--json' && word !== 'scenes' && word !== 'room' && word !== 'debrief' && word !== 'history')) {
    process.stderr.write('bench: say `npm run bench`, `npm run -s bench -- --json` for one object, or `npm run bench -- scenes` for the scenes alone, `npm run bench -- room` for a room of eight, `npm run bench -- debrief` for looking at an attempt again, `npm run bench -- history` for ten thousand of them\n');
    return 2;
  }
  const where = circumstances(root, ['scenarios', 'renderer', 'electron']);
  if (words.includes('scenes')) {
    const isJson = words.includes('--json');
    if (!isJson) for (const line of circumstanceLines(where)) console.log(line);
    const scenes = await sceneFigures((scene) => { if (!isJson) console.log(sceneLines([scene]).join('\n')); });
    if (isJson) console.log(JSON.stringify({ ...where, scenes }));
    return scenes.every(({ isKept }) => isKept) ? 0 : 1;
  }
  if (words.includes('room')) {
    const room = roomFigures();
    if (words.includes('--json')) console.log(JSON.stringify({ ...where, room }));
    else for (const line of [...circumstanceLines(where), ...roomLines(room)]) console.log(line);
    return room.isKept ? 0 : 1;
  }
  if (words.includes('debrief')) {
    const [again, opened] = [replayFigures(), await debriefFigures()];
    if (words.includes('--json')) console.log(JSON.stringify({ ...where, again, opened }));
    else for (const line of [...circumstanceLines(where), ...replayLines(again), ...debriefLines(opened)]) console.log(line);
    return again.isKept && opened.isKept ? 0 : 1;
  }
  if (words.includes('history')) {
    const history = await historyFigures();
    if (words.includes('--json')) console.log(JSON.stringify({ ...where, history }));
    else for (const line of [...circumstanceLines(where), ...historyLines(history)]) console.log(line);
    return history.isKept ? 0 : 1;
  }
  // The core first: afterwards the app's processes want the machine for themselves.
  const core = coreFigures();
  const again = replayFigures();
  const room = roomFigures();
  const cli = cliFigures(root);
  const opened = await debriefFigures();
  const history = await historyFigures();
  const frames = await frameFigures();
  const scenes = await sceneFigures();
  if (words.includes('--json')) console.log(JSON.stringify({ ...where, core, room, again, cli, opened, history, frames, scenes }));
  else for (const line of [...circumstanceLines(where), ...coreLines(core), ...roomLines(room), ...replayLines(again), ...cliLines(cli), ...debriefLines(opened), ...historyLines(history), ...frameLines(frames), ...sceneLines(scenes)]) console.log(line);
  return core.isKept && room.isKept && again.isKept && opened.isKept && history.isKept && cli.isKept && scenes.every(({ isKept }) => isKept) ? 0 : 1;
}

function circumstanceLines({ commit, dirty, machine, node, load }: ReturnType<typeof circumstances>): readonly string[] {
  return [`commit ${commit}${dirty ? ' with changes' : ''}`, `${machine}, Node ${node}, load ${load} at the start`, ''];
}

function coreLines(core: CoreFigures): readonly string[] {
  return [
    `60 s of play, lived and judged      ${core.minuteMs} ms   (fastest ${core.minuteFastestMs}; ${core.minuteWithTrackMs} with its track written along; goal ${core.goalMs}: ${core.isKept ? 'kept' : 'MISSED'})`,
    `a whole visit of ${core.visitSeconds} s            ${core.visitMs} ms   (${core.visitMsPerMinute} ms for 60 s)`,
    `replay                              ${core.timesRealTime} times real time`,
    `judging all rules                   ${core.judgingMs} ms`,
    `track                               ${core.trackSharePercent} % of the simulation, ${core.trackBytesPerMinute} bytes a minute`,
    '',
  ];
}

function replayLines(again: ReplayFigures): readonly string[] {
  return [
    `going anywhere in five minutes      ${again.seekMs} ms   (worst ${again.seekWorstMs}; goal ${again.goalMs}: ${again.isKept ? 'kept' : 'MISSED'})`,
    `  opening their recording           ${again.openMs} ms   (${again.frames} frames, ${again.bytes} bytes)`,
    '',
  ];
}

function roomLines(room: RoomFigures): readonly string[] {
  return [
    `${room.people} people at a table, ${room.seconds} s    ${room.timesRealTime} times real time   (median ${room.medianTimes}; ${room.timesWithTrack} with the track; goal ${room.goalTimes}: ${room.isKept ? 'kept' : 'MISSED'})`,
    '',
  ];
}

function debriefLines(opened: DebriefFigures): readonly string[] {
  return [`the debrief of five minutes         ${opened.openMs} ms until painted   (fastest ${opened.fastestMs}; goal ${opened.goalMs}: ${opened.isKept ? 'kept' : 'MISSED'})`, ''];
}

function historyLines(history: HistoryFigures): readonly string[] {
  const { attempts, openMs, readMs, scrollMs, filterMs, goalMs, isKept } = history;
  const task = (ms: number): string => (ms === 0 ? 'none' : `${ms} ms`);
  return [
    `a history of ${attempts} attempts      ${openMs} ms until painted   (longest task over ${goalMs} ms while read: ${task(readMs)}, scrolled: ${task(scrollMs)}, filtered: ${task(filterMs)}; goal none: ${isKept ? 'kept' : 'MISSED'})`,
    '',
  ];
}

function cliLines(cli: CliFigures): readonly string[] {
  return [
    `a second call of reigi              ${cli.callMs} ms   (fastest ${cli.fastestMs}; ${cli.timesAnEmptyCall} x an empty npm call; goal ${cli.goalMs}: ${cli.isKept ? 'kept' : 'MISSED'})`,
    `  without npm                       ${cli.commandMs} ms   (an empty node ${cli.emptyNodeMs} ms)`,
    '',
  ];
}

function frameLines(frames: FrameFigures): readonly string[] {
  return [
    `a picture of S03 in the app         ${frames.appMs} ms   (${frames.triangles} triangles, ${frames.drawCalls} draw calls, ${frames.width} x ${frames.height} px)`,
    `the same in a bare three.js page    ${frames.bareMs} ms   (${frames.bareTriangles} triangles, ${frames.bareDrawCalls} draw calls)`,
    `ratio                               ${frames.ratio}   (rounds: ${frames.ratios.join(', ')}; ${frames.renderer})`,
  ];
}

function sceneLines(scenes: readonly SceneFigures[]): readonly string[] {
  return scenes.flatMap((scene) => [
    '',
    `${scene.what}: ${scene.isKept ? 'kept' : 'MISSED'}`,
    `  ${scene.ms} ms a picture, ${scene.fps} a second; ${scene.cpuMs} ms of processor time, ${scene.fpsAlone} a second alone (goal on software ${scene.leastFps}); ${scene.triangles} triangles, ${scene.drawCalls} draw calls`,
    `  bare ${scene.bareMs} ms; ratio ${scene.ratio}   (rounds: ${scene.ratios.join(', ')})`,
  ]);
}

process.exitCode = await main(process.argv.slice(2));
