import { useId } from 'react';
import './slider.css';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value in words, as it is also read out. */
  readonly shown: string;
  readonly onChange: (value: number) => void;
}

/** One value of many in order. The browser's own range: arrow keys, Page Up and Down, Home and End. */
export function Slider({ label, value, min, max, step, shown, onChange }: SliderProps) {
  const id = useId();
  return (
    <div className="slider">
      <label className="slider-label" htmlFor={id}>{label}</label>
      <input
        id={id} type="range" className="slider-track" min={min} max={max} step={step} value={value} aria-valuetext={shown}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <output className="slider-value" htmlFor={id} aria-hidden="true">{shown}</output>
    </div>
  );
}
