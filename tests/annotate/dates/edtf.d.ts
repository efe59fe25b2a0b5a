declare module 'edtf' {
  /** Parses a string of EDTF; its ends are milliseconds since 1970, infinite where open. */
  export default function edtf(text: string): { readonly min: number; readonly max: number }
}
