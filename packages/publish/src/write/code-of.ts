/** The code of an error of the system, such as `ENOENT`. */
export const codeOf = (cause: unknown): string | undefined => (Object(cause) as NodeJS.ErrnoException).code;
