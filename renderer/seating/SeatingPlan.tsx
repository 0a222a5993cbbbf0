import type { SeatingView, SeatView } from './seating-drawing';

interface SeatingPlanProps {
  readonly view: SeatingView;
  readonly door: string;
  readonly alcove: string;
  /** What stands beside a seat; '' = nobody sat there. */
  readonly nameOf: (seat: SeatView) => string;
}

const MARGIN = 12;
const BELOW = 34;
const CUSHION = 42;
/** Names stand a little away from the table. */
const OUTWARD = 9;
/** Clear of the ring around a seat that one should have taken. */
const NAME_BELOW = 17;

/** The room from above: ranks on the cushions, names beside them, one's own seat in vermilion. The list beside it says the same in words. */
export function SeatingPlan({ view, door, alcove, nameOf }: SeatingPlanProps) {
  const { width, height, table } = view;
  const should = view.own !== undefined && view.own.taken !== view.own.should && view.own.fit !== 'right' ? view.own.should : undefined;
  return (
    <svg className="seating-plan" viewBox={`${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${height + MARGIN + BELOW}`} aria-hidden="true">
      <rect className="seating-room" width={width} height={height} />
      {view.alcove === undefined ? null : (
        <>
          <rect className="seating-alcove" {...view.alcove} />
          <Word x={view.alcove.x + view.alcove.width / 2} y={view.alcove.y + view.alcove.height / 2} text={alcove} isUpright={view.alcove.height > view.alcove.width} />
        </>
      )}
      {view.door === undefined ? null : (
        <>
          <rect className="seating-door" {...view.door} />
          <Word x={view.door.x + view.door.width / 2} y={view.door.y + view.door.height + 16} text={door} />
        </>
      )}
      <rect className="seating-table" {...table} rx={3} />
      {view.seats.map((seat) => (
        <g key={seat.id} className={seat.isOwn ? 'seating-seat is-own' : seat.id === view.own?.taken ? 'seating-seat is-first' : 'seating-seat'}>
          {seat.id === should ? <rect className="seating-should" x={seat.x - CUSHION / 2 - 5} y={seat.y - CUSHION / 2 - 5} width={CUSHION + 10} height={CUSHION + 10} rx={8} /> : null}
          <rect className="seating-cushion" x={seat.x - CUSHION / 2} y={seat.y - CUSHION / 2} width={CUSHION} height={CUSHION} rx={5} />
          <text className="seating-rank" x={seat.x} y={seat.y}>{seat.rank}</text>
          <text className="seating-name" x={seat.x + seat.side * OUTWARD} y={seat.y + CUSHION / 2 + NAME_BELOW}>{nameOf(seat)}</text>
        </g>
      ))}
    </svg>
  );
}

function Word({ x, y, text, isUpright = false }: { readonly x: number; readonly y: number; readonly text: string; readonly isUpright?: boolean }) {
  return <text className="seating-word" x={x} y={y} transform={isUpright ? `rotate(-90 ${x} ${y})` : undefined}>{text}</text>;
}
