/** The fuses of a sealed package in wire order, as the notes on quality decide them; a runtime knows as many of them as its age allows. */
export const SEALED_WIRE = '010011001';
