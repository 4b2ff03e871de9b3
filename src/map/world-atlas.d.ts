// Declared by hand: the compiler would otherwise infer a type from megabytes of numbers.
declare module 'world-atlas/countries-50m.json' {
  const atlas: import('./boundaries.ts').Atlas;
  export default atlas;
}

declare module 'world-atlas/countries-10m.json' {
  const atlas: import('./boundaries.ts').Atlas;
  export default atlas;
}
