import { describe, expect, it } from 'vitest';
import { Agenda } from './agenda';

const names = (agenda: Agenda, step: number): string[] => agenda.take(step).map(({ person, name, step: at }) => `${at} ${person} ${name}`);

describe('the agenda', () => {
  it('wakes by step, then by person, then in the order of asking', () => {
    const agenda = new Agenda();
    agenda.wake('sato', 'b', 5);
    agenda.wake('kimura', 'z', 5);
    agenda.wake('sato', 'a', 5);
    agenda.wake('tanaka', 'first', 3);
    expect(names(agenda, 5)).toEqual(['3 tanaka first', '5 kimura z', '5 sato b', '5 sato a']);
    expect(names(agenda, 99)).toEqual([]);
  });

  it('keeps what is not yet due', () => {
    const agenda = new Agenda();
    agenda.wake('sato', 'late', 9);
    agenda.wake('sato', 'soon', 8);
    expect(names(agenda, 7)).toEqual([]);
    expect(names(agenda, 8)).toEqual(['8 sato soon']);
    expect(names(agenda, 12)).toEqual(['9 sato late']);
  });

  it('holds one wish of each name a person, the newest', () => {
    const agenda = new Agenda();
    agenda.wake('sato', 'go', 4);
    agenda.wake('kimura', 'go', 4);
    agenda.wake('sato', 'go', 6);
    expect(names(agenda, 4)).toEqual(['4 kimura go']);
    agenda.cancel('sato', 'go');
    agenda.cancel('sato', 'never asked');
    expect(names(agenda, 99)).toEqual([]);
  });
});
