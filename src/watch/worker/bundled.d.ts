/** A script bundled by itself, as text; the build makes it. */
declare module '*?bundled' {
  const code: string;
  export default code;
}
