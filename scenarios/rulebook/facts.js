/** Every observation of a type that passes the test, in order. */
export function all(observations, type, test = () => true) {
    const found = [];
    observations.forEach((observation, at) => {
        if (observation.type !== type)
            return;
        const fact = observation;
        if (test(fact))
            found.push({ at, fact });
    });
    return found;
}
export function first(observations, type, test) {
    return all(observations, type, test)[0];
}
export function last(observations, type, test) {
    return all(observations, type, test).at(-1);
}
/** Whether a line says all of these things. */
export function says(line, ...tokens) {
    const said = line.tokens.split(' ');
    return tokens.every((token) => said.includes(token));
}
