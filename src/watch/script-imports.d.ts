/** A content script built apart, for registering at run time: its path in the extension. */
declare module '*?script&iife' {
  const path: string;
  export default path;
}
